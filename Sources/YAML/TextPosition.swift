internal import Diagnostics

extension SourceFile {
  func location(_ mark: ParserFailure.Mark) -> SourceLocation {
    SourceLocation(file: self, line: mark.line, column: mark.column)
  }

  /// The place of a byte, found by counting from the start: for errors, not for every node.
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

  /// After the byte order mark, if there is one.
  var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

extension SourceLocation {
  /// The byte at this place; nil at the end of a line or of the file.
  var byte: UInt8? {
    var line = 1
    var column = 1
    for index in file.textStart..<max(file.textStart, file.bytes.count) {
      if line == self.line && column == self.column && !file.bytes[index].continuesScalar {
        return file.bytes[index]
      }
      let next = index + 1 < file.bytes.count ? file.bytes[index + 1] : 0
      if file.bytes[index].isLineBreak(before: next) {
        line += 1
        column = 1
      } else if !file.bytes[index].continuesScalar {
        column += 1
      }
      if line > self.line { return nil }
    }
    return nil
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// The second or a later byte of a UTF-8 sequence.
  var continuesScalar: Bool { self & 0xC0 == 0x80 }

  /// LF, or a CR that no LF follows.
  fileprivate func isLineBreak(before next: UInt8) -> Bool {
    self == .lineFeed || (self == .carriageReturn && next != .lineFeed)
  }
}
