/// A report in Markdown: the summary, the breaking changes, and then the others.
public struct MarkdownReport {
  var report: ChangeReport
  /// Whether a long list of compatible changes is folded.
  var isFolded = false
  /// The maximum number of characters. A longer report is truncated, with the number of omitted changes.
  var maximumLength = Int.max

  /// Creates a report for a changelog.
  public init(_ report: ChangeReport) { self.report = report }

  /// Creates a report for a pull request.
  public init(folding report: ChangeReport, maximumLength: Int?) {
    self.report = report
    isFolded = true
    self.maximumLength = maximumLength ?? .max
  }

  /// A section with a heading.
  public var text: String { "## \(report.old) → \(report.new)\n\n" + body }

  /// The section without its heading.
  public var body: String {
    var blocks = [Block(report.summary.prefix(1).uppercased() + report.summary.dropFirst() + ".")]
    if let unchanged = report.unchanged { blocks[0].text += " " + unchanged }
    let breaking = report.changes.filter(\.isBreaking)
    let rest = report.changes.filter { !$0.isBreaking }
    blocks += Self.blocks("Breaking changes", breaking)
    let others = Self.blocks("Other changes", rest)
    if isFolded, rest.count > Self.fewChanges {
      blocks.append(Block("<details>\n<summary>\(rest.count) compatible changes</summary>"))
      blocks += others.dropFirst()
      return cut(blocks, closing: "</details>")
    }
    return cut(blocks + others, closing: nil)
  }

  /// Up to this many changes, nothing is folded.
  private static let fewChanges = 20

  /// A heading or a list, with its number of changes.
  private struct Block {
    var text: String
    var count = 0
    var breaking = 0

    init(_ text: String) { self.text = text }

    init(_ text: String, _ changes: [APIChange]) {
      self.text = text
      count = changes.count
      breaking = changes.count(where: \.isBreaking)
    }
  }

  private static func blocks(_ title: String, _ changes: [APIChange]) -> [Block] {
    guard !changes.isEmpty else { return [] }
    let layout = ReportLayout(changes)
    var blocks = [Block("### \(title)")]
    if !layout.common.isEmpty {
      blocks.append(Block("#### In several places"))
      blocks += layout.common.map { common in
        var block = Block("- \(common.change.markdown): \(common.places)", [])
        block.count = common.subjects.count
        block.breaking = common.change.isBreaking ? common.subjects.count : 0
        return block
      }
    }
    for list in layout.declarations {
      blocks.append(Block("#### \(list.title)"))
      blocks += list.changes.map { Block("- \($0.nameInMarkdown)", [$0]) }
    }
    for section in layout.sections {
      let callers = section.callers.map { "\n\n\($0.prefix(1).uppercased() + $0.dropFirst())." }
      blocks.append(Block("#### \(section.titleInMarkdown)\(callers ?? "")"))
      blocks += section.changes.map { Block("- \($0.markdown)", [$0]) }
    }
    return blocks
  }

  /// Keeps lists together, and counts the changes that do not fit.
  private func cut(_ blocks: [Block], closing: String?) -> String {
    var text = ""
    // Leaves room for the last lines, which count the omitted changes.
    let room = maximumLength == .max ? .max : max(0, maximumLength - 120)
    var length = 0
    var end = blocks.startIndex
    var isInList = false
    for block in blocks {
      let isItem = block.text.hasPrefix("- ")
      let added = (text.isEmpty ? "" : isItem && isInList ? "\n" : "\n\n") + block.text
      length += added.count
      guard length <= room || end == blocks.startIndex else { break }
      text += added
      isInList = isItem
      end += 1
    }
    let rest = blocks[end...]
    let isOpen = blocks[..<end].contains { $0.text.hasPrefix("<details>") }
    if !rest.isEmpty {
      let count = rest.reduce(0) { $0 + $1.count }
      let breaking = rest.reduce(0) { $0 + $1.breaking }
      text +=
        "\n\n… and \(count) more, \(breaking) of which \(breaking == 1 ? "is" : "are") breaking."
    }
    if let closing, isOpen { text += "\n\n\(closing)" }
    return text + "\n"
  }
}

extension ReportLayout.Section {
  fileprivate var titleInMarkdown: String {
    code(subject.name) + (subject.detail.map { " · " + code($0) } ?? "")
  }
}

extension APIChange {
  fileprivate var markdown: String {
    (axes.isEmpty ? "" : "**\(axesText)** · ") + explained
  }

  fileprivate var nameInMarkdown: String {
    let detail = subject.detail.map { " · " + code($0) } ?? ""
    return (axes.isEmpty ? "" : "**\(axesText)** · ") + (declaration ?? code(subject.name)) + detail
  }
}
