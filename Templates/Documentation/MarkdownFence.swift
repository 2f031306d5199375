/// The first line of a fenced code block: three or more backticks or tildes.
struct MarkdownFence {
  let indentation: String
  let language: String
  private let mark: Unicode.Scalar
  private let length: Int

  init?(_ line: MarkdownProse.Line) {
    let text = line.drop { $0 == " " }
    guard let first = text.first, first == "`" || first == "~" else { return nil }
    let length = text.prefix { $0 == first }.count
    let information = text.dropFirst(length)
    guard length >= 3, first == "~" || !information.contains("`") else { return nil }
    mark = first
    self.length = length
    indentation = String(line[..<text.startIndex])
    let word = String(
      information.drop { $0 == " " }
        .prefix { ("a"..."z").contains($0) || ("A"..."Z").contains($0) })
    // Only generated examples are marked as Swift, because tests compile those.
    language = word.lowercased() == "swift" ? "text" : word
  }

  func isClosed(by line: MarkdownProse.Line) -> Bool {
    let text = line.drop { $0 == " " }
    let marks = text.prefix { $0 == mark }.count
    return marks >= length && text.dropFirst(marks).allSatisfy { $0 == " " }
  }

  /// A line of the block without the indentation of the fence.
  func content(of line: MarkdownProse.Line) -> MarkdownProse.Line {
    let spaces = line.prefix { $0 == " " }.count
    return line.dropFirst(min(spaces, indentation.utf8.count))
  }
}
