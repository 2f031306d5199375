/// An escape sequence in a string (RFC 8259 §7).
nonisolated enum JSONEscape {
  /// Validates an escape. Half of a surrogate pair is invalid, because a Swift string cannot contain it.
  ///
  /// - Parameter start: the offset of the backslash.
  /// - Returns: the offset after it.
  static func end(of start: Int, in scanner: JSONScanner) throws -> Int {
    let bytes = scanner.bytes
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      guard let unit = codeUnit(at: start, in: bytes) else { break }
      guard UTF16.isLeadSurrogate(unit) else {
        if UTF16.isTrailSurrogate(unit) { break }
        return start + 6
      }
      guard let second = codeUnit(at: start + 6, in: bytes), UTF16.isTrailSurrogate(second) else {
        break
      }
      return start + 12
    default: break
    }
    throw JSONProblem("a string contains an invalid escape", .offset(start))
  }

  /// The text of a string whose escapes are valid.
  static func text(of range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var position = range.lowerBound
    while true {
      let rest = bytes[position..<range.upperBound]
      let backslash = rest.firstIndex(of: UInt8(ascii: "\\")) ?? range.upperBound
      result.append(contentsOf: rest[..<backslash])
      guard backslash < range.upperBound else { return result }
      position = backslash + append(at: backslash, in: bytes, to: &result)
    }
  }

  /// - Returns: the length of the escape.
  private static func append(
    at start: Int, in bytes: [UInt8], to result: inout [UInt8]
  ) -> Int {
    switch bytes[start + 1] {
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      let first = UInt32(codeUnit(at: start, in: bytes) ?? 0)
      guard 0xD800...0xDBFF ~= first, let second = codeUnit(at: start + 6, in: bytes) else {
        append(first, to: &result)
        return 6
      }
      append(0x1_0000 + (first - 0xD800) << 10 + UInt32(second) & 0x3FF, to: &result)
      return 12
    case let byte: result.append(byte)
    }
    return 2
  }

  private static func append(_ scalar: UInt32, to result: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The number in `\u0041`.
  private static func codeUnit(at start: Int, in bytes: [UInt8]) -> UInt16? {
    guard start + 6 < bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(start + 2)..<(start + 6)] {
      guard let digit = hexadecimalDigit(byte) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
