internal import Diagnostics

extension ArraySlice<UInt8> {
  /// `-? (0 | [1-9][0-9]*) (\.[0-9]+)? ([eE][-+]?[0-9]+)?` (RFC 8259, section 6)
  var isJSONNumber: Bool {
    var rest = self
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = rest.dropDigits()
    guard whole > 0, !startsWithZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard rest.dropDigits() > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard rest.dropDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  private mutating func dropDigits() -> Int {
    let digits = prefix { $0.isASCIIDigit }.count
    removeFirst(digits)
    return digits
  }
}

extension UInt8 {
  /// Whether the byte can be part of a number or a name. Any other byte ends a literal.
  var isInLiteral: Bool {
    isASCIIDigit || isASCIILetter
      || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ".")].contains(self)
  }

  var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}

extension SourceFile {
  /// The offset of the first invalid UTF-8.
  var firstInvalidUTF8: Int? {
    var offset = 0
    while offset < bytes.count {
      let length = lengthOfScalar(at: offset)
      guard length > 0 else { return offset }
      offset += length
    }
    return nil
  }

  /// - Returns: 0 if no well-formed sequence begins at the offset (Unicode, table 3-7).
  private func lengthOfScalar(at offset: Int) -> Int {
    let lead = bytes[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return 0
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
    return bytes[offset + 2..<max(offset + 2, offset + length)].allSatisfy(\.continuesScalar)
      ? length : 0
  }
}
