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
      var rest = Substring(literal)
      if isLineVoid {
        guard rest.isEmpty || rest.first == "\n" else {
          isLineVoid = false
          return append(rest)
        }
        guard !rest.isEmpty else { return }
        removeLine()
        rest = rest.dropFirst()
      }
      append(rest)
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
      let line = text[lineStart...]
      guard !value.isEmpty else {
        isLineVoid = line.utf8.allSatisfy { $0 == UInt8(ascii: " ") }
        return
      }
      isLineVoid = false
      guard value.utf8.contains(UInt8(ascii: "\n")) else { return append(Substring(value)) }
      let indentation = String(line.prefix { $0 == " " })
      var isFirst = true
      // Bytes, as looking for characters takes most of the time of a whole run.
      for part in value.utf8.split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      {
        if !isFirst { text += part.isEmpty ? "\n" : "\n" + indentation }
        text += Substring(part)
        isFirst = false
      }
      findLineStart()
    }

    private mutating func append(_ part: Substring) {
      text += part
      if part.utf8.contains(UInt8(ascii: "\n")) { findLineStart() }
    }

    private mutating func findLineStart() {
      lineStart =
        text.utf8.lastIndex(of: UInt8(ascii: "\n")).map { text.utf8.index(after: $0) }
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
