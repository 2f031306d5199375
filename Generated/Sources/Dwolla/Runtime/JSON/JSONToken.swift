/// The kind and the position of a value or of the name of a property.
///
/// It has only eight bytes, because a text can have a token for every two bytes.
nonisolated struct JSONToken {
  enum Kind: UInt8 {
    case null, `false`, `true`
    /// A number without a fraction or an exponent.
    case integer
    case number
    case string
    /// A string that contains escapes.
    case escapedString
    case array, object
  }

  /// The kind, the offset of the first byte, and the length or the next sibling: 4, 30 and 30 bits.
  private let bits: UInt64
  private static let width: UInt64 = 30
  private static let mask: UInt64 = 1 << width - 1

  /// The longest text, in bytes.
  static let longestText = Int(mask)

  /// - Parameters:
  ///   - start: the offset of the first byte. For a string, the byte after the quotation mark.
  ///   - extent: for a scalar, its length in bytes. For a container, the index of the token after it.
  init(_ kind: Kind, start: Int, extent: Int) {
    bits =
      UInt64(kind.rawValue) << (2 * Self.width)
      | UInt64(truncatingIfNeeded: start) << Self.width | UInt64(truncatingIfNeeded: extent)
  }

  var kind: Kind {
    // Never `nil`, because `bits` always comes from a kind.
    Kind(rawValue: UInt8(truncatingIfNeeded: bits >> (2 * Self.width))) ?? .null
  }

  var start: Int { Int(truncatingIfNeeded: bits >> Self.width & Self.mask) }

  var extent: Int { Int(truncatingIfNeeded: bits & Self.mask) }

  /// The range of the text of a scalar.
  var range: Range<Int> { start..<(start + extent) }

  func isOf(_ kind: Kind) -> Bool { bits >> (2 * Self.width) == UInt64(kind.rawValue) }

  var isContainer: Bool { bits >> (2 * Self.width) >= UInt64(Kind.array.rawValue) }
}
