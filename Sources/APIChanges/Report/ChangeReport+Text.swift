extension ChangeReport {
  /// The report for a terminal: the summary with the first breaking changes, then all changes.
  public var text: String {
    var lines = [headline] + [unchanged].compactMap { $0 }
    let breaking = changes.filter(\.isBreaking)
    let rest = changes.filter { !$0.isBreaking }
    if changes.count > Self.fewChanges {
      lines +=
        ["", "The first breaking changes:"] + Self.shortened(breaking, limit: Self.fewChanges)
    }
    for (title, changes) in [("WHAT BREAKS", breaking), ("EVERYTHING ELSE", rest)]
    where !changes.isEmpty {
      lines += ["", title] + ReportLayout(changes).textLines
    }
    return lines.map(Self.plain).joined(separator: "\n") + "\n"
  }

  /// Up to this many changes, there is no summary.
  private static let fewChanges = 12

  /// The summary, the breaking changes and then the others, for the end of a run.
  /// - Parameter limit: the maximum number of changes.
  public func shortLines(limit: Int = 10) -> [String] {
    let ordered = changes.filter(\.isBreaking) + changes.filter { !$0.isBreaking }
    return ([headline] + Self.shortened(ordered, limit: limit)).map(Self.plain)
  }

  private static func shortened(_ changes: [APIChange], limit: Int) -> [String] {
    let layout = ReportLayout(changes)
    let lines =
      layout.common.map(\.textLine)
      + layout.declarations.map { "  \($0.title): \(few($0.changes.map(\.name)))" }
      + layout.sections.flatMap { section in
        section.changes.map { "  \(section.subject.name): \($0.sentence)" }
      }
    guard lines.count > limit + 1 else { return lines }
    return lines.prefix(limit) + ["  and \(lines.count - limit) more"]
  }

  private var headline: String { "\(old) → \(new): \(summary)" }

  private static func plain(_ line: String) -> String { visible(line) }
}

extension ReportLayout {
  fileprivate var textLines: [String] {
    var lines: [String] = []
    if !common.isEmpty { lines += ["", "In several places"] + common.map(\.textLine) }
    for list in declarations {
      lines += ["", list.title] + list.changes.map { "  \($0.nameWithDetail)" }
    }
    for section in sections {
      lines += ["", section.title] + section.changes.map { "  \($0.sentence)" }
      if let callers = section.callers { lines.append("  (\(callers))") }
    }
    return lines
  }
}

extension ReportLayout.CommonChange {
  fileprivate var textLine: String { "  \(change.sentence): \(places)" }

  /// The operations or types with the change, and the calls that use them.
  var places: String {
    let names = few(subjects.map(\.name))
    return calls.isEmpty ? names : "\(names), used by \(few(calls))"
  }
}

extension ReportLayout.Section {
  fileprivate var title: String { subject.name + (subject.detail.map { "  \($0)" } ?? "") }

  /// The operations that use the type, or `nil` if it is not a type.
  var callers: String? {
    guard subject.kind == .type else { return nil }
    let calls = changes.first?.calls ?? []
    return calls.isEmpty ? "no call uses it" : "used by \(few(calls))"
  }
}

extension APIChange {
  /// The change and its reasons, prefixed with the broken axes.
  public var sentence: String {
    (axes.isEmpty ? "" : "[\(axesText)] ") + explained
  }

  /// The added or removed operation or type.
  fileprivate var name: String { subject.name }

  fileprivate var nameWithDetail: String {
    let axes = axesText.isEmpty ? "" : "[\(axesText)] "
    return axes + (declaration ?? code(subject.name)) + (subject.detail.map { "  \($0)" } ?? "")
  }
}
