/// An escape sequence in a string (RFC 8259 §7).
nonisolated enum JSONEscape {
  /// Validates an escape. Half of a surrogate pair is invalid, because a Swift string cannot contain it.
  ///
  /// - Parameter start: the offset of the backslash.
  /// - Returns: the offset after it.
  static func end(of start: Int, in bytes: [UInt8]) throws -> Int {
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
    while position < range.upperBound {
      // Text that is not ASCII often consists of escapes only.
      if bytes[position] == UInt8(ascii: "\\") {
        position += append(at: position, in: bytes, to: &result)
        continue
      }
      // In valid text, only backslashes and the quotation mark at its end end the plain part.
      let end = min(PlainText.endOfPlain(in: bytes, from: position), range.upperBound)
      result.append(contentsOf: bytes[position..<end])
      position = end
    }
    return result
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
    let last = UInt8(truncatingIfNeeded: scalar & 0x3F) | 0x80
    if scalar < 0x80 {
      result.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      result.append(UInt8(truncatingIfNeeded: scalar >> 6) | 0xC0)
      result.append(last)
    } else {
      if scalar < 0x1_0000 {
        result.append(UInt8(truncatingIfNeeded: scalar >> 12) | 0xE0)
      } else {
        result.append(UInt8(truncatingIfNeeded: scalar >> 18) | 0xF0)
        result.append(UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F) | 0x80)
      }
      result.append(UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F) | 0x80)
      result.append(last)
    }
  }

  /// The number in `\u0041`.
  private static func codeUnit(at start: Int, in bytes: [UInt8]) -> UInt16? {
    guard start + 6 < bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for position in (start + 2)..<(start + 6) {
      let digit = hexadecimalDigit(bytes[position])
      guard digit < 16 else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// - Returns: 16 for a byte that is not a digit.
  private static func hexadecimalDigit(_ byte: UInt8) -> UInt16 {
    let decimal = byte &- UInt8(ascii: "0")
    if decimal < 10 { return UInt16(decimal) }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt16(letter) + 10 : 16
  }
}
