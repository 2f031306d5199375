import ClientModel

/// Code in Markdown, with whatever is in it.
enum MarkdownCode {
  /// Code in a line, outside of tables. It cannot show line breaks.
  static func span(_ text: String) -> String {
    let line = Documentation(text).lines.joined(separator: " ")
    guard line.contains("`") else { return line.isEmpty ? "" : "`\(line)`" }
    let fence = String(repeating: "`", count: longestRun(in: line) + 1)
    return "\(fence) \(line) \(fence)"
  }

  /// Code in a cell of a table.
  static func cell(_ text: String) -> String { span(text).replacing("|", with: "\\|") }

  /// The lines of a block with its fences.
  static func block(_ lines: [String], language: String) -> [String] {
    let longest = lines.map(longestRun).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence + language] + lines.map(shown) + [fence]
  }

  static func block(_ text: SwiftText, language: String) -> SwiftText {
    let lines = text.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return SwiftText(stringLiteral: block(lines, language: language).joined(separator: "\n"))
  }

  /// A comment at the beginning of a line could be taken for the border of a generated region.
  private static func shown(_ line: String) -> String {
    line.drop { $0 == " " }.hasPrefix("<!--") ? line.replacing("<!--", with: "< !--") : line
  }

  private static func longestRun(in text: String) -> Int {
    var longest = 0
    var current = 0
    for byte in text.utf8 {
      current = byte == UInt8(ascii: "`") ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
