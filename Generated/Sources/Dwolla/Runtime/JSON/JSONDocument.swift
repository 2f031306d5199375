import Foundation

/// JSON text that has been checked, with its tokens: names and values follow each other as in the text, and a
/// container knows what is after it.
nonisolated final class JSONDocument {
  /// The text, and a zero after it.
  let bytes: [UInt8]
  let tokens: [JSONToken]
  /// Of long texts.
  let watch: ReadingWatch?
  /// The tokens of the properties of the objects that are being read, the innermost one last.
  var properties: [Int] = []
  /// What unions inside of unions were read as.
  var unions = UnionAnswers()

  /// - Parameters:
  ///   - deepest: the levels of arrays and objects.
  ///   - watch: ends the reading of a long text.
  /// - Throws: `JSONError` for anything that is not one JSON value, and what the watch throws.
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

  /// The text of a string; `nil` for anything else.
  func string(_ token: Int) -> String? {
    let value = tokens[token]
    switch value.kind {
    case .string: return PlainText.string(bytes, in: value.range)
    case .escapedString:
      return String(decoding: JSONEscape.text(of: value.range, in: bytes), as: UTF8.self)
    default: return nil
    }
  }

  /// Whether a string has these bytes; canonically equivalent ones are others.
  func string(_ token: Int, equals text: [UInt8]) -> Bool {
    string(token, equals: text, from: 0, length: text.count)
  }

  /// The same for a part of some bytes.
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

  /// The text of a number; `nil` for anything else.
  func number(_ token: Int) -> String? {
    let value = tokens[token]
    switch value.kind {
    case .integer, .number: return PlainText.string(bytes, in: value.range)
    default: return nil
    }
  }
}
