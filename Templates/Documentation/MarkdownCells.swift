/// The cells of tables (GFM, section 4.10). A `|` ends one wherever it stands, in code too, but after a backslash.
enum MarkdownCells {
  /// Text that is Markdown already, made to be one cell.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "|")) else { return text }
    return pieces(of: Substring(text).unicodeScalars).map { String($0) }.joined(separator: "\\|")
  }

  /// A row as somebody wrote it, with the text of each cell made so that it stays in it.
  static func row(_ text: MarkdownProse.Line) -> String {
    pieces(of: text).map { MarkdownInline.text(String($0)) }.joined(separator: "|")
  }

  /// What is between the bars that end cells.
  private static func pieces(of text: MarkdownProse.Line) -> [MarkdownProse.Line] {
    var pieces: [MarkdownProse.Line] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      switch text[index] {
      case "\\":
        index = text.index(after: index)
        if index == text.endIndex { continue }
      case "|":
        pieces.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
      index = text.index(after: index)
    }
    return pieces + [text[start...]]
  }
}
