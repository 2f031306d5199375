import Foundation

/// Valid JSON text and its tokens. The tokens are in the order of the text, and the token of a container has
/// the index of the token after the container.
nonisolated final class JSONDocument {
  /// The text and a zero byte.
  let bytes: [UInt8]
  let tokens: [JSONToken]
  /// Stops the decoding of a long text.
  let watch: ReadingWatch?
  /// The tokens of the properties of the objects that are being decoded, the innermost object last.
  var properties: [Int] = []
  /// The results of decoding nested unions.
  var unions = UnionAnswers()

  /// - Parameters:
  ///   - deepest: the maximum nesting of arrays and objects.
  ///   - watch: stops the decoding of a long text.
  /// - Throws: `JSONError` for anything but a single JSON value, and the errors of the watch.
  init(
    _ data: some Collection<UInt8>, deepest: Int = JSONScanner.deepest, watch: ReadingWatch? = nil
  ) throws {
    var text: [UInt8] = []
    text.reserveCapacity(data.count + 1)
    text.append(contentsOf: data)
    text.append(0)
    let ownWatch = data.count < ReadingWatch.shortestText ? nil : watch
    self.watch = ownWatch
    var scanner = JSONScanner(text, deepest: deepest, watch: ownWatch)
    do {
      try scanner.scan()
    } catch let problem as JSONProblem {
      throw JSONError(problem, in: text)
    }
    bytes = scanner.bytes
    tokens = scanner.tokens
  }

  var root: JSONReader { JSONReader(self, 0) }

  func kind(_ token: Int) -> JSONToken.Kind { tokens[token].kind }

  /// The index of the token after a value.
  func next(after token: Int) -> Int {
    let value = tokens[token]
    return value.isContainer ? value.extent : token + 1
  }

  // MARK: Strings

  /// The text of a string, or `nil` for other values.
  func string(_ token: Int) -> String? {
    let value = tokens[token]
    switch value.kind {
    case .string: return PlainText.string(bytes, in: value.range)
    case .escapedString:
      return String(decoding: JSONEscape.text(of: value.range, in: bytes), as: UTF8.self)
    default: return nil
    }
  }

  /// Whether a string has exactly these bytes. Canonically equivalent strings are different.
  func string(_ token: Int, equals text: [UInt8]) -> Bool {
    string(token, equals: text, from: 0, length: text.count)
  }

  /// Whether a string has exactly the bytes of this range.
  func string(_ token: Int, equals text: [UInt8], from start: Int, length: Int) -> Bool {
    let value = tokens[token]
    switch value.kind {
    case .string:
      guard value.extent == length else { return false }
      let offset = value.start
      for index in 0..<length where bytes[offset &+ index] != text[start &+ index] {
        return false
      }
      return true
    case .escapedString:
      return JSONEscape.text(of: value.range, in: bytes)[...] == text[start..<(start + length)]
    default: return false
    }
  }

  // MARK: Numbers

  /// The text of a number, or `nil` for other values.
  func number(_ token: Int) -> String? {
    let value = tokens[token]
    switch value.kind {
    case .integer, .number: return PlainText.string(bytes, in: value.range)
    default: return nil
    }
  }
}
