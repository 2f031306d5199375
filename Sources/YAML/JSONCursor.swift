internal import Diagnostics

/// A position in JSON text, and functions to read tokens.
struct JSONCursor {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var offset: Int
  private(set) var line = 1
  private var lineStart: Int
  /// The number of UTF-8 continuation bytes on this line.
  private var continuationBytes = 0

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    offset = file.textStart
    lineStart = offset
  }

  var column: Int { offset - lineStart - continuationBytes + 1 }
  var isAtEnd: Bool { offset >= bytes.count }
  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipWhiteSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): offset += 1
      case .lineFeed: startLine()
      case .carriageReturn:
        if offset + 1 < bytes.count, bytes[offset + 1] == .lineFeed { offset += 1 }
        startLine()
      default: return
      }
    }
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  /// Reads a number, `true`, `false` or `null`.
  mutating func literal() throws(Diagnostic) -> String {
    let start = offset
    var end = offset
    while end < bytes.count, bytes[end].isInLiteral { end += 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    guard ["true", "false", "null"].contains(text) || bytes[start..<end].isJSONNumber else {
      throw unexpected("expected a value")
    }
    offset = end
    return text
  }

  /// Reads a string, starting with its opening quote.
  mutating func string() throws(Diagnostic) -> String {
    offset += 1
    let start = offset
    skipUnescaped()
    if current == UInt8(ascii: "\"") {
      defer { offset += 1 }
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    }
    var text = Array(bytes[start..<offset])
    while true {
      switch current {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: String(try escape()).utf8)
      case .lineFeed, .carriageReturn, nil:
        throw error("the string is not terminated on its line", hint: "close it with '\"'")
      default:
        throw error(
          "a string contains a control character", hint: "write it as an escape, such as '\\t'")
      }
      let chunk = offset
      skipUnescaped()
      text.append(contentsOf: bytes[chunk..<offset])
    }
  }

  private mutating func skipUnescaped() {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
      if byte.continuesScalar { continuationBytes += 1 }
      offset += 1
    }
  }

  private mutating func escape() throws(Diagnostic) -> Unicode.Scalar {
    let character: Unicode.Scalar
    switch offset + 1 < bytes.count ? bytes[offset + 1] : nil {
    case UInt8(ascii: "\""): character = "\""
    case UInt8(ascii: "\\"): character = "\\"
    case UInt8(ascii: "/"): character = "/"
    case UInt8(ascii: "b"): character = "\u{8}"
    case UInt8(ascii: "f"): character = "\u{C}"
    case UInt8(ascii: "n"): character = "\n"
    case UInt8(ascii: "r"): character = "\r"
    case UInt8(ascii: "t"): character = "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default:
      throw error("this is not an escape sequence of JSON", hint: "write a backslash as '\\\\'")
    }
    offset += 2
    return character
  }

  private mutating func unicodeEscape() throws(Diagnostic) -> Unicode.Scalar {
    guard let unit = codeUnit(at: offset) else {
      throw error("four hexadecimal digits must follow '\\u'", hint: nil)
    }
    if let scalar = Unicode.Scalar(unit) {
      offset += 6
      return scalar
    }
    guard UTF16.isLeadSurrogate(unit), let low = codeUnit(at: offset + 6),
      UTF16.isTrailSurrogate(low)
    else {
      throw error(
        "this escape is half of a surrogate pair",
        hint: "characters above U+FFFF are written as two escapes, such as '\\uD83D\\uDE00'")
    }
    offset += 12
    return UTF16.decode(UTF16.EncodedScalar([unit, low]))
  }

  private func codeUnit(at offset: Int) -> UInt16? {
    guard offset + 6 <= bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[offset + 2..<offset + 6] {
      guard let digit = byte.hexadecimalValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private mutating func startLine() {
    offset += 1
    line += 1
    lineStart = offset
    continuationBytes = 0
  }

  /// An error about the next token.
  func unexpected(_ expectation: String) -> Diagnostic {
    guard let current else { return error("the text ends too early: \(expectation)", hint: nil) }
    let hint: String? =
      switch current {
      case UInt8(ascii: "'"): "use double quotes for JSON strings"
      case UInt8(ascii: "/"), UInt8(ascii: "#"): "JSON has no comments"
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        "remove the ',' before it, or close the open brackets and quotes"
      case 0: "save the document as UTF-8 text"
      default: nil
      }
    return error("\(expectation) in this JSON text", hint: hint)
  }

  private func error(_ message: String, hint: String?) -> Diagnostic {
    .error(
      code: .yamlSyntax, message, at: SourceLocation(file: file, line: line, column: column),
      hint: hint)
  }
}
