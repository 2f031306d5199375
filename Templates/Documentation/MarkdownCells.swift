/// The cells of tables (GFM, section 4.10). A `|` ends a cell, even in code, unless a backslash precedes it.
enum MarkdownCells {
  /// Escapes Markdown text so that it is a single cell.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "|")) else { return text }
    return pieces(of: Substring(text).unicodeScalars).map { String($0) }.joined(separator: "\\|")
  }

  /// Sanitizes each cell of a row in a description.
  static func row(_ text: MarkdownProse.Line) -> String {
    pieces(of: text).map { MarkdownInline.text(String($0)) }.joined(separator: "|")
  }

  /// The texts between the bars.
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
