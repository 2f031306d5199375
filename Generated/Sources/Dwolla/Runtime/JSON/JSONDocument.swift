import Foundation

/// Valid JSON text and its tokens. The tokens are in the order of the text, and the token of a container has
/// the index of the token after the container.
nonisolated final class JSONDocument {
  /// The text and the padding of the scanner.
  let bytes: [UInt8]
  let tokens: [JSONToken]
  /// Stops the decoding of a long text.
  let watch: ReadingWatch?
  /// The results of decoding nested unions.
  var unions = UnionResults()

  /// - Parameters:
  ///   - deepest: the maximum nesting of arrays and objects.
  ///   - watch: stops the decoding of a long text.
  /// - Throws: `JSONError` for anything but a single JSON value, and the errors of the watch.
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

  /// The number of elements or properties for which to reserve memory before they are decoded, because many of them,
  /// the first of which is invalid, may be an attack.
  ///
  /// - Parameters:
  ///   - stride: the size of an element in memory, in bytes.
  ///   - width: the tokens of each one: 2 for a property, because it has a name.
  ///   - known: the number of properties that may not be elements.
  func reservation(for container: Int, stride: Int, width: Int, besides known: Int = 0) -> Int {
    let limit = known + 1 + Self.mostReserved / max(1, stride)
    return max(0, count(of: container, eachOf: width, upTo: limit) - known)
  }

  /// The maximum in bytes.
  private static let mostReserved = 1 << 20

  /// The number of elements or properties of a container, up to a limit.
  ///
  /// - Parameter width: the tokens of each one: 2 for a property, because it has a name.
  func count(of container: Int, eachOf width: Int, upTo limit: Int = .max) -> Int {
    let end = tokens[container].extent
    var (count, value) = (0, container + width)
    while value < end, count < limit {
      count += 1
      value = next(after: value) + width - 1
    }
    return count
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
    let value = tokens[token]
    switch value.kind {
    case .string: return bytes[value.range] == text[...]
    case .escapedString: return JSONEscape.text(of: value.range, in: bytes) == text
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
