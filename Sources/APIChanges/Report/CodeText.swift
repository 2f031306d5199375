import Diagnostics

/// Text in a code span, whatever it holds (CommonMark, section 6.1).
func code(_ text: String) -> String {
  let visible = visible(text)
  guard visible.contains("`") else { return "`\(visible)`" }
  let longest = visible.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: longest + 1)
  return "\(fence) \(visible) \(fence)"
}

/// On one line, with spaces for what a terminal or a page would not show as text.
func visible(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        scalar.isHidden ? " " : scalar
      }))
}
