import ClientModel

/// Text of the document where Markdown stands around it.
enum MarkdownText {
  /// One line of prose, in which nothing is Markdown or HTML.
  static func prose(_ text: String) -> String {
    line(text).reduce(into: "") { result, character in
      if "\\`*_{}[]<>|#!&".contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  /// Code in a cell of a table.
  static func code(_ text: String) -> String {
    "`" + line(text).replacing("`", with: "'").replacing("|", with: "\\|") + "`"
  }

  /// Without line breaks and characters that are not seen.
  private static func line(_ text: String) -> String {
    Documentation(text).lines.joined(separator: " ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
