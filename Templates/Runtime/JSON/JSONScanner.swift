/// Validates JSON text (RFC 8259) and creates its tokens, in one pass and without recursion.
nonisolated struct JSONScanner {
  /// The text and the padding. A zero is not part of any token, so the scanner need not check for the end.
  let bytes: [UInt8]
  /// The position of the padding.
  private let end: Int
  private(set) var tokens: [JSONToken] = []
  private var position = 0
  /// The number of open arrays and objects, and the innermost one. While a container is open, its token has the
  /// index of the enclosing container instead of its extent.
  private var depth = 0
  private var container = 0
  private let deepest: Int
  private let watch: ReadingWatch?

  /// The maximum nesting of arrays and objects. Decoding is recursive, and threads can have stacks of 512 KiB.
  static let deepest = 128

  /// Zero bytes after the text, so that eight bytes can be loaded at any position of the text.
  static let padding = [UInt8](repeating: 0, count: 8)

  /// - Parameters:
  ///   - bytes: the text and the padding.
  ///   - deepest: the maximum nesting. Never exceeds the limit for small stacks.
  ///   - watch: stops the decoding of a long text.
  init(_ bytes: [UInt8], deepest: Int, watch: ReadingWatch?) {
    self.bytes = bytes
    end = bytes.count - Self.padding.count
    self.deepest = min(deepest, Self.deepest)
    self.watch = watch
    // An estimate that suits most responses.
    tokens.reserveCapacity(bytes.count / 12 + 4)
  }

  /// - Throws: `JSONProblem` for anything but a single JSON value, and the errors of the watch.
  mutating func scan() throws {
    guard end < JSONToken.longestText else {
      throw JSONProblem("the text is longer than 1 GiB", .root)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    repeat {
      if try scanValue() { continue }
      while depth > 0, try !scanSeparator() {}
    } while depth > 0
    skipBlanks()
    guard position == end else { throw problem("there is text after the value") }
  }

  /// - Returns: whether the first value of a container must follow.
  private mutating func scanValue() throws -> Bool {
    skipBlanks()
    switch bytes[position] {
    case UInt8(ascii: "\""): try scanString()
    case UInt8(ascii: "{"): return try scanStart(of: .object)
    case UInt8(ascii: "["): return try scanStart(of: .array)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber()
    case UInt8(ascii: "t"): try scanWord(Self.true, .true, length: 4)
    case UInt8(ascii: "f"): try scanWord(Self.false, .false, length: 5)
    case UInt8(ascii: "n"): try scanWord(Self.null, .null, length: 4)
    default: throw problem("expected a value")
    }
    return false
  }

  // MARK: Containers

  private mutating func scanStart(of kind: JSONToken.Kind) throws -> Bool {
    guard depth < deepest else {
      throw problem("it has more than \(deepest) levels of arrays and objects")
    }
    tokens.append(JSONToken(kind, start: position, extent: container))
    container = tokens.count - 1
    depth += 1
    position += 1
    skipBlanks()
    if bytes[position] == Self.end(of: kind) {
      close()
      return false
    }
    if kind == .object { try scanName() }
    return true
  }

  /// Scans the text after a value.
  ///
  /// - Returns: whether another value must follow.
  private mutating func scanSeparator() throws -> Bool {
    skipBlanks()
    let kind = tokens[container].kind
    switch bytes[position] {
    case UInt8(ascii: ","):
      try watch?.pass()
      position += 1
      if kind == .object { try scanName() }
      return true
    case Self.end(of: kind):
      close()
      return false
    default:
      throw problem("expected a comma or \(kind == .object ? "'}'" : "']'")")
    }
  }

  private static func end(of kind: JSONToken.Kind) -> UInt8 {
    kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
  }

  private mutating func close() {
    position += 1
    let token = tokens[container]
    tokens[container] = JSONToken(token.kind, start: token.start, extent: tokens.count)
    container = token.extent
    depth -= 1
  }

  private mutating func scanName() throws {
    skipBlanks()
    guard bytes[position] == UInt8(ascii: "\"") else {
      throw problem("expected a property name")
    }
    try scanString()
    skipBlanks()
    guard bytes[position] == UInt8(ascii: ":") else { throw problem("expected a colon") }
    position += 1
  }

  // MARK: Scalars

  private static let `true` = PlainText.words(of: Array("true".utf8))
  private static let `false` = PlainText.words(of: Array("false".utf8))
  private static let null = PlainText.words(of: Array("null".utf8))

  private mutating func scanWord(
    _ word: [UInt64], _ kind: JSONToken.Kind, length: Int
  ) throws {
    guard PlainText.isEqual(bytes, from: position, to: word, from: 0, length: length) else {
      throw problem("expected a value")
    }
    tokens.append(JSONToken(kind, start: position, extent: length))
    position += length
  }

  private mutating func scanNumber() throws {
    let start = position
    var kind = JSONToken.Kind.integer
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    if bytes[position] == UInt8(ascii: "0") { position += 1 } else { try skipDigits() }
    if bytes[position] == UInt8(ascii: ".") {
      kind = .number
      position += 1
      try skipDigits()
    }
    if bytes[position] | 0x20 == UInt8(ascii: "e") {
      kind = .number
      position += 1
      if bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
        position += 1
      }
      try skipDigits()
    }
    tokens.append(JSONToken(kind, start: start, extent: position - start))
  }

  private mutating func skipDigits() throws {
    guard bytes[position].isDigit else { throw problem("expected a digit") }
    repeat { position += 1 } while bytes[position].isDigit
  }

  private mutating func scanString() throws {
    let start = position + 1
    var kind = JSONToken.Kind.string
    position = start
    while true {
      position = PlainText.endOfASCII(in: bytes, from: position)
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        kind = .escapedString
        repeat {
          position = try JSONEscape.end(of: position, in: bytes)
        } while bytes[position] == UInt8(ascii: "\\")
      } else if byte < 0x20 {
        throw problem(
          position == end
            ? "the string is not terminated" : "a string contains a control character")
      } else {
        // Non-ASCII text usually has several such characters in a row.
        repeat { position += try lengthOfScalar() } while bytes[position] >= 0x80
      }
    }
    tokens.append(JSONToken(kind, start: start, extent: position - start))
    position += 1
  }

  /// The length of a UTF-8 sequence outside of ASCII (Unicode, table 3-7).
  private func lengthOfScalar() throws -> Int {
    let first = bytes[position]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: throw problem("a string is not UTF-8")
      }
    // The zero at the end is not a continuation byte.
    guard second.contains(bytes[position + 1]),
      length < 3 || bytes[position + 2] & 0xC0 == 0x80,
      length < 4 || bytes[position + 3] & 0xC0 == 0x80
    else { throw problem("a string is not UTF-8") }
    return length
  }

  private mutating func skipBlanks() {
    while true {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        position += 1
      default: return
      }
    }
  }

  private func problem(_ reason: String) -> JSONProblem {
    JSONProblem(reason, .offset(position))
  }
}
