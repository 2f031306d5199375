import ClientModel
import Diagnostics

/// Writes any text as code in Markdown.
enum MarkdownCode {
  /// An inline code span outside of tables. It cannot show line breaks.
  static func span(_ text: String) -> String {
    let line = Documentation(text).lines.joined(separator: " ")
    let longest = longestRun(in: line)
    guard longest > 0 else { return line.isEmpty ? "" : "`\(line)`" }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(line) \(fence)"
  }

  /// Code in a cell of a table.
  static func cell(_ text: String) -> String { MarkdownCells.escaped(span(text)) }

  /// The lines of a fenced code block.
  static func block(_ lines: [String], language: String) -> [String] {
    let longest = lines.map(longestRun).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence + language] + lines.map(shown) + [fence]
  }

  static func block(_ text: SwiftText, language: String) -> SwiftText {
    if !text.isEmpty, !text.contains("`"), !text.contains("<") {
      return """
        ```\(language)
        \(text)
        ```
        """
    }
    let lines = text.text.separatedByLineFeeds
    return SwiftText(stringLiteral: block(lines, language: language).joined(separator: "\n"))
  }

  /// Changes a comment at the start of a line, which could look like the border of a generated region.
  private static func shown(_ line: String) -> String {
    let text = Substring(line).unicodeScalars.drop { $0 == " " }
    guard text.starts(with: "<!--".unicodeScalars) else { return line }
    return String(line[..<text.startIndex]) + "< !--" + String(text.dropFirst(4))
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
