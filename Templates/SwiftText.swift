/// Text made from a literal that looks like what it makes.
///
/// What is put in keeps the indentation of the line that it stands in, on all of its lines. A line that
/// holds nothing but something empty is left out.
struct SwiftText: ExpressibleByStringInterpolation, Sendable {
  private(set) var text: String

  init(stringLiteral value: String) { text = value }

  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.finished }

  struct StringInterpolation: StringInterpolationProtocol {
    private var text = ""
    /// Where the line begins that is being written.
    private var lineStart: String.Index
    /// True after something empty was put in, as long as the line holds nothing else.
    private var isLineVoid = false

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity * 2)
      lineStart = text.startIndex
    }

    mutating func appendLiteral(_ literal: String) {
      guard isLineVoid, let first = literal.utf8.first else { return append(literal) }
      guard first == .lineFeed else {
        isLineVoid = false
        return append(literal)
      }
      removeLine()
      append(String(literal.dropFirst()))
    }

    mutating func appendInterpolation(_ value: SwiftText) { appendIndented(value.text) }

    mutating func appendInterpolation(_ value: String) { appendIndented(value) }

    mutating func appendInterpolation(_ value: Int) { appendIndented(String(value)) }

    /// The values one below the other, or with a separator of one's own.
    mutating func appendInterpolation(_ values: [SwiftText], separator: String = "\n") {
      appendIndented(values.map(\.text).joined(separator: separator))
    }

    mutating func appendInterpolation(_ values: [String], separator: String = "\n") {
      appendIndented(values.joined(separator: separator))
    }

    private mutating func appendIndented(_ value: String) {
      let line = text.utf8[lineStart...]
      guard !value.isEmpty else {
        isLineVoid = line.allSatisfy { $0 == .space }
        return
      }
      isLineVoid = false
      let indentation = line.prefix { $0 == .space }.count
      append(indentation > 0 ? Self.indented(value, by: indentation) : value)
    }

    /// Every line but the first one moved to the right, other than empty ones.
    ///
    /// It works on bytes, as all text comes through here, and once for each level that it stands in.
    private static func indented(_ value: String, by indentation: Int) -> String {
      guard value.utf8.contains(.lineFeed) else { return value }
      let spaces = repeatElement(UInt8.space, count: indentation)
      var rest = Array(value.utf8)[...]
      var result: [UInt8] = []
      result.reserveCapacity(rest.count * 5 / 4)
      while let end = rest.firstIndex(of: .lineFeed) {
        result += rest[...end]
        rest = rest[(end + 1)...]
        if let first = rest.first, first != .lineFeed { result += spaces }
      }
      result += rest
      return String(decoding: result, as: UTF8.self)
    }

    private mutating func append(_ part: String) {
      text += part
      guard let lineFeed = part.utf8.lastIndex(of: .lineFeed) else { return }
      let rest = part.utf8.distance(from: lineFeed, to: part.endIndex) - 1
      lineStart = text.utf8.index(text.endIndex, offsetBy: -rest)
    }

    private mutating func findLineStart() {
      lineStart =
        text.utf8.lastIndex(of: .lineFeed).map { text.utf8.index(after: $0) }
        ?? text.startIndex
    }

    private mutating func removeLine() {
      text.removeSubrange(lineStart...)
      isLineVoid = false
      findLineStart()
    }

    fileprivate var finished: String {
      guard isLineVoid else { return text }
      var result = text
      result.removeSubrange(lineStart...)
      return result.hasSuffix("\n") ? String(result.dropLast()) : result
    }
  }
}

extension SwiftText {
  /// Parts with an empty line between, without those that are empty.
  static func paragraphs(_ parts: [SwiftText]) -> SwiftText {
    SwiftText(stringLiteral: parts.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n\n"))
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let space = UInt8(ascii: " ")
}
