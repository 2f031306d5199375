/// Orders and groups the changes for readers.
struct ReportLayout {
  /// The changes to an operation or a type.
  struct Section {
    var subject: APIChange.Subject
    var changes: [APIChange]
  }

  /// A change that several operations or types share.
  struct CommonChange {
    var change: APIChange
    var subjects: [APIChange.Subject]
    var calls: [String]
  }

  /// Operations or types that were added or removed for the same reason.
  struct Declarations {
    var title: String
    var changes: [APIChange]
  }

  var common: [CommonChange] = []
  var declarations: [Declarations] = []
  var sections: [Section] = []

  /// At least this number of subjects with the same change are combined.
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
  /// The change without the parts that are specific to an operation or a type.
  fileprivate var inGeneral: APIChange {
    var change = self
    change.subject = Subject(kind: subject.kind, name: "")
    change.calls = []
    change.at = nil
    return change
  }

  /// The heading of added or removed declarations.
  fileprivate var declarationTitle: String {
    let noun = subject.kind == .operation ? "calls" : "types"
    return action == .added
      ? "New \(noun)" : "\(noun.prefix(1).uppercased() + noun.dropFirst()) that were removed"
  }

  /// The change and its reasons in a sentence.
  var explained: String {
    var reasons: [String] = []
    for reason in Axis.allCases.compactMap(reason(on:)) where !reason.isEvident {
      if !reasons.contains(reason.text) { reasons.append(reason.text) }
    }
    let notes = [note, accepted.map { "accepted: \(visible($0))" }].compactMap { $0 }
    return ([text] + reasons + notes).joined(separator: "; ")
  }

  /// `source, wire`, or empty if nothing breaks.
  var axesText: String { axes.map(\.rawValue).joined(separator: ", ") }
}

/// A few names and the number of the others: `a`, `b` and 4 more.
func few(_ names: [String], limit: Int = 3) -> String {
  // Naming the last one takes no more space than "and 1 more".
  let shown = names.count <= limit + 1 ? names : Array(names.prefix(limit))
  let rest = names.count - shown.count
  if rest > 0 { return shown.map(code).joined(separator: ", ") + " and \(rest) more" }
  guard shown.count > 1 else { return shown.map(code).joined() }
  return shown.dropLast().map(code).joined(separator: ", ") + " and \(code(shown[shown.count - 1]))"
}
