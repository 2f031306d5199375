/// A table whose cells are Markdown.
func markdownTable(_ titles: [String], _ rows: [[String]]) -> SwiftText {
  guard !rows.isEmpty else { return "" }
  let border = titles.map { _ in "---" }
  return SwiftText(lines: [titles, border] + rows, between: " | ", inside: ("| ", " |"))
}

/// Whether something is required.
func markdownMark(_ isSet: Bool) -> String { isSet ? "✓" : "–" }
