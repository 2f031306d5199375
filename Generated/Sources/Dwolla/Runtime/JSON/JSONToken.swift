/// What a piece of JSON text is, and where: a value, or the name of a property.
///
/// Eight bytes, since there may be half as many of them as the text has bytes.
nonisolated struct JSONToken {
  enum Kind: UInt8 {
    case null, `false`, `true`
    /// A number without a fraction and an exponent.
    case integer
    case number
    case string
    /// A string with escapes in it.
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
  ///   - start: the offset of the first byte; of a string, of the one after the quotation mark.
  ///   - extent: the length in bytes of a scalar; the index of the token after a container.
  init(_ kind: Kind, start: Int, extent: Int) {
    bits =
      UInt64(kind.rawValue) << (2 * Self.width)
      | UInt64(truncatingIfNeeded: start) << Self.width | UInt64(truncatingIfNeeded: extent)
  }

  var kind: Kind {
    // Always one of them: the other initializer is not used.
    Kind(rawValue: UInt8(truncatingIfNeeded: bits >> (2 * Self.width))) ?? .null
  }

  var start: Int { Int(truncatingIfNeeded: bits >> Self.width & Self.mask) }

  var extent: Int { Int(truncatingIfNeeded: bits & Self.mask) }

  /// Where the text of a scalar is.
  var range: Range<Int> { start..<(start + extent) }

  func isOf(_ kind: Kind) -> Bool { bits >> (2 * Self.width) == UInt64(kind.rawValue) }

  var isContainer: Bool { bits >> (2 * Self.width) >= UInt64(Kind.array.rawValue) }
}
