import Foundation

/// JSON text that has been checked, with its tokens: names and values follow each other as in the text, and a
/// container knows what is after it.
nonisolated final class JSONDocument {
  /// The text, and zeros after it.
  let bytes: [UInt8]
  let tokens: [JSONToken]
  /// Of long texts.
  let watch: ReadingWatch?
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
    text.reserveCapacity(data.count + JSONScanner.padding.count)
    text.append(contentsOf: data)
    text.append(contentsOf: JSONScanner.padding)
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

  /// How much of the elements of a container is reserved before they are read, in bytes.
  static let longestReservation = 1 << 14

  /// How many elements or properties a container has, up to a limit.
  ///
  /// - Parameter width: the tokens of each: 2 for a property, which has a name.
  func count(of container: Int, eachOf width: Int, upTo limit: Int) -> Int {
    let end = tokens[container].extent
    var (count, value) = (0, container + width)
    while value < end, count < limit {
      count += 1
      value = next(after: value) + width - 1
    }
    return count
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
    let value = tokens[token]
    switch value.kind {
    case .string: return bytes[value.range] == text[...]
    case .escapedString: return JSONEscape.text(of: value.range, in: bytes) == text
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
