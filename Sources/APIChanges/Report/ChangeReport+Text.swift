extension ChangeReport {
  /// For a terminal: the summary, then the changes of each operation and type.
  public var text: String {
    ([headline] + sections.flatMap(\.lines)).joined(separator: "\n") + "\n"
  }

  /// The summary, and what breaks, then the rest, for the end of a run.
  /// - Parameter limit: how many changes are told at most.
  public func shortLines(limit: Int = 10) -> [String] {
    let ordered = changes.filter(\.isBreaking) + changes.filter { !$0.isBreaking }
    let shown = ordered.prefix(limit).map { "  \(visible($0.subject.name)): \($0.sentence)" }
    let rest = ordered.dropFirst(limit)
    guard !rest.isEmpty else { return [headline] + shown }
    let breaking = rest.count(where: \.isBreaking)
    let detail = breaking > 0 ? ", \(breaking) of which break something" : ""
    return [headline] + shown + ["  and \(rest.count) more\(detail)"]
  }

  private var headline: String { "\(old) → \(new): \(summary)" }
}

extension ChangeReport.Section {
  fileprivate var lines: [String] {
    let title =
      operations.isEmpty
      ? subject.name + (subject.detail.map { "  \($0)" } ?? "")
      : operations.joined(separator: ", ")
    return ["", visible(title)] + changes.map { "  \($0.sentence)" }
  }
}

extension APIChange {
  /// What and why, with the axes that break in front.
  var sentence: String {
    (axes.isEmpty ? "" : "[\(axes)] ") + explained
  }

  /// What and why.
  var explained: String {
    var reasons: [String] = []
    for reason in [source, wire, note].compactMap({ $0 }) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    return text + (reasons.isEmpty ? "" : " — \(reasons.joined(separator: "; "))")
  }

  /// `source, wire`; empty where nothing breaks.
  var axes: String {
    [source == nil ? nil : "source", wire == nil ? nil : "wire"].compactMap { $0 }
      .joined(separator: ", ")
  }
}
