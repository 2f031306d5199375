internal import Diagnostics

extension SourceFile {
  func location(_ mark: ParserFailure.Mark) -> SourceLocation {
    SourceLocation(file: self, line: mark.line, column: mark.column)
  }

  /// The location of a byte. It counts from the start, so use it only for errors.
  func location(ofByte offset: Int) -> SourceLocation {
    var line = 1
    var column = 1
    for index in textStart..<max(textStart, min(offset, bytes.count)) {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if bytes[index].isLineBreak(before: next) {
        line += 1
        column = 1
      } else if !bytes[index].continuesScalar && bytes[index] != .carriageReturn {
        column += 1
      }
    }
    return SourceLocation(file: self, line: line, column: column)
  }

  /// The location of a tab in the indentation of a line.
  func tabInIndentation(ofLine line: Int) -> SourceLocation? {
    guard let start = offset(ofLine: line) else { return nil }
    let spaces = bytes[start...].prefix { $0 == UInt8(ascii: " ") }
    guard spaces.endIndex < bytes.count, bytes[spaces.endIndex] == UInt8(ascii: "\t") else {
      return nil
    }
    return SourceLocation(file: self, line: line, column: spaces.count + 1)
  }

  /// The location of a no-break space in the indentation of a line or of one of the two lines before it.
  func noBreakSpaceInIndentation(before line: Int) -> SourceLocation? {
    for line in (max(1, line - 2)...max(1, line)).reversed() {
      guard let start = offset(ofLine: line) else { continue }
      let spaces = bytes[start...].prefix { $0 == UInt8(ascii: " ") }
      guard bytes[spaces.endIndex...].starts(with: [0xC2, 0xA0]) else { continue }
      return SourceLocation(file: self, line: line, column: spaces.count + 1)
    }
    return nil
  }

  /// The location of a key that ends here and is longer than YAML allows (YAML 1.2, section 7.4.2).
  func longKey(before end: SourceLocation) -> SourceLocation? {
    guard byte(at: end) == UInt8(ascii: ":"), let start = offset(ofLine: end.line) else {
      return nil
    }
    let indentation = bytes[start...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    guard end.column - indentation.count > 1024 else { return nil }
    return SourceLocation(file: self, line: end.line, column: indentation.count + 1)
  }

  /// The offset of the first byte that is invalid in UTF-8.
  var firstInvalidByte: Int? {
    var index = 0
    while index < bytes.count {
      let length = bytes[index].lengthOfCharacter
      let rest = bytes[index...].dropFirst().prefix(max(0, length - 1))
      guard length > 0, rest.count == length - 1, rest.allSatisfy(\.continuesScalar) else {
        return index
      }
      index += length
    }
    return nil
  }

  /// The byte at a location, or `nil` after the end of its line.
  func byte(at location: SourceLocation) -> UInt8? {
    guard let start = offset(ofLine: location.line) else { return nil }
    let line = bytes[start...].prefix { $0 != .lineFeed && $0 != .carriageReturn }
    return line.lazy.filter { !$0.continuesScalar }.dropFirst(location.column - 1).first
  }

  /// The offset after a byte order mark.
  var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private func offset(ofLine wanted: Int) -> Int? {
    var line = 1
    var offset = textStart
    while line < wanted, offset < bytes.count {
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      if bytes[offset].isLineBreak(before: next) { line += 1 }
      offset += 1
    }
    return line == wanted ? offset : nil
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// Whether this is a UTF-8 continuation byte.
  var continuesScalar: Bool { self & 0xC0 == 0x80 }

  /// Whether this is LF, or CR without LF after it.
  fileprivate func isLineBreak(before next: UInt8) -> Bool {
    self == .lineFeed || (self == .carriageReturn && next != .lineFeed)
  }
}

extension UInt8 {
  /// The length of the UTF-8 sequence that begins with this byte, or 0 if none does.
  fileprivate var lengthOfCharacter: Int {
    switch self {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
