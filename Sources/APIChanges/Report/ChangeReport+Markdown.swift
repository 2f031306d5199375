extension ChangeReport {
  /// A section with a heading, and one for each operation and type below it.
  public var markdown: String {
    "## \(old) → \(new)\n\n" + markdownBody
  }

  /// The section without its heading, for a list of changes that has headings of its own.
  public var markdownBody: String {
    let sections = sections
    var blocks = [summary.prefix(1).uppercased() + summary.dropFirst() + "."]
    blocks += block("Client", sections.filter { $0.subject.kind == .client })
    blocks += block("Operations", sections.filter { $0.subject.kind == .operation })
    blocks += block("Types", sections.filter { $0.subject.kind == .type })
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func block(_ title: String, _ sections: [Section]) -> [String] {
    guard !sections.isEmpty else { return [] }
    var blocks = ["### \(title)"]
    for (action, heading) in [(APIChange.Action.removed, "Gone"), (.added, "New")] {
      let whole = sections.filter { $0.onlyDeclaration?.action == action }
      guard !whole.isEmpty else { continue }
      blocks.append("\(heading)\(Self.axes(of: whole)):")
      blocks.append(whole.map { "- " + $0.nameInMarkdown }.joined(separator: "\n"))
    }
    for section in sections where section.onlyDeclaration == nil {
      if section.subject.kind != .client { blocks.append("#### \(section.titleInMarkdown)") }
      blocks.append(section.changes.map(\.markdownItem).joined(separator: "\n"))
    }
    return blocks
  }

  /// What all of them break, as they do so for the same reason.
  private static func axes(of sections: [Section]) -> String {
    let axes = sections.first?.changes.first?.axes ?? ""
    return axes.isEmpty ? "" : " (**\(axes)**)"
  }
}

extension ChangeReport.Section {
  fileprivate var nameInMarkdown: String {
    let detail = subject.detail.map { " · " + code($0) } ?? ""
    return (changes.first?.declaration ?? code(subject.name)) + detail
  }

  fileprivate var titleInMarkdown: String {
    guard operations.isEmpty else {
      return "\(operations.count) operations: " + operations.map(code).joined(separator: ", ")
    }
    return code(subject.name) + (subject.detail.map { " · " + code($0) } ?? "")
  }
}

extension APIChange {
  fileprivate var markdownItem: String {
    "- " + (axes.isEmpty ? "" : "**\(axes)** · ") + explained
  }
}
