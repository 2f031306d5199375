/// The changes in the order and the groups in which people read them.
struct ReportLayout {
  /// Changes of one operation or type.
  struct Section {
    var subject: APIChange.Subject
    var changes: [APIChange]
  }

  /// One change that several operations or types have in common.
  struct CommonChange {
    var change: APIChange
    var subjects: [APIChange.Subject]
    var calls: [String]
  }

  /// Operations or types that are new or gone as a whole, for one reason.
  struct Declarations {
    var title: String
    var changes: [APIChange]
  }

  var common: [CommonChange] = []
  var declarations: [Declarations] = []
  var sections: [Section] = []

  /// As many subjects with the same change are told together.
  private static let manySubjects = 3

  init(_ changes: [APIChange]) {
    let groups = Dictionary(
      grouping: changes.filter { $0.declaration == nil }, by: \.inGeneral
    ).filter { $0.value.count >= Self.manySubjects }
    var told: Set<APIChange> = []
    var indices: [APIChange.Subject: Int] = [:]
    for change in changes {
      let general = change.inGeneral
      if change.declaration != nil {
        addDeclaration(change)
      } else if let group = groups[general] {
        guard told.insert(general).inserted else { continue }
        common.append(CommonChange(group))
      } else if let index = indices[change.subject] {
        sections[index].changes.append(change)
      } else {
        indices[change.subject] = sections.count
        sections.append(Section(subject: change.subject, changes: [change]))
      }
    }
  }

  private mutating func addDeclaration(_ change: APIChange) {
    let title = change.declarationTitle
    if let index = declarations.firstIndex(where: { $0.title == title }) {
      declarations[index].changes.append(change)
    } else {
      declarations.append(Declarations(title: title, changes: [change]))
    }
  }
}

extension ReportLayout.CommonChange {
  fileprivate init(_ changes: [APIChange]) {
    change = changes[0]
    subjects = changes.map(\.subject)
    var seen: Set<String> = []
    calls = changes.flatMap(\.calls).filter { seen.insert($0).inserted }
  }
}

extension APIChange {
  /// Without what tells one operation or type from another.
  fileprivate var inGeneral: APIChange {
    var change = self
    change.subject = Subject(kind: subject.kind, name: "")
    change.calls = []
    change.at = nil
    return change
  }

  /// `New calls`, `Types that are gone`.
  fileprivate var declarationTitle: String {
    let noun = subject.kind == .operation ? "calls" : "types"
    return action == .added
      ? "New \(noun)" : "\(noun.prefix(1).uppercased() + noun.dropFirst()) that were removed"
  }

  /// What and why, in a sentence.
  var explained: String {
    var reasons: [String] = []
    for reason in Axis.allCases.compactMap(reason(on:)) where !reason.isEvident {
      if !reasons.contains(reason.text) { reasons.append(reason.text) }
    }
    let notes = [note, accepted.map { "accepted: \(visible($0))" }].compactMap { $0 }
    return ([text] + reasons + notes).joined(separator: "; ")
  }

  /// `source, wire`; empty if nothing breaks.
  var axesText: String { axes.map(\.rawValue).joined(separator: ", ") }
}

/// A few of many names, and how many others there are: `a`, `b` and 4 more.
func few(_ names: [String], limit: Int = 3) -> String {
  // One more is as short as saying that there is one.
  let shown = names.count <= limit + 1 ? names : Array(names.prefix(limit))
  let rest = names.count - shown.count
  if rest > 0 { return shown.map(code).joined(separator: ", ") + " and \(rest) more" }
  guard shown.count > 1 else { return shown.map(code).joined() }
  return shown.dropLast().map(code).joined(separator: ", ") + " and \(code(shown[shown.count - 1]))"
}
