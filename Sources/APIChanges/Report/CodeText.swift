import Diagnostics

/// A code span for any text (CommonMark, section 6.1).
func code(_ text: String) -> String {
  let visible = visible(text)
  guard visible.contains("`") else { return "`\(visible)`" }
  let longest = visible.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: longest + 1)
  return "\(fence) \(visible) \(fence)"
}

/// The text on one line, with spaces instead of characters that a terminal or a page does not show.
func visible(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        scalar.isHidden ? " " : scalar
      }))
}
