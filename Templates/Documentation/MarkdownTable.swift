/// A table whose cells are Markdown.
func markdownTable(_ titles: [String], _ rows: [[String]]) -> SwiftText {
  guard !rows.isEmpty else { return "" }
  let border = titles.map { _ in "---" }
  let lines = ([titles, border] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
  return "\(lines)"
}

/// Whether something is required.
func markdownMark(_ isSet: Bool) -> String { isSet ? "✓" : "–" }
