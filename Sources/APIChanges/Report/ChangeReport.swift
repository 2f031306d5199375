/// What is different between two clients, for people and for programs.
public struct ChangeReport: Equatable, Sendable {
  /// What the versions are called.
  public var old: String
  public var new: String
  public var changes: [APIChange]
  /// The step to the next version of the package.
  public var step: VersionStep

  /// - Parameter hasOtherChanges: whether files of the package differ even where the public API does not.
  public init(
    from old: PublicAPI, called oldName: String, to new: PublicAPI, called newName: String,
    hasOtherChanges: Bool = false
  ) {
    self.old = oldName
    self.new = newName
    changes = old.changes(to: new)
    step = max(VersionStep(changes), hasOtherChanges ? .patch : .none)
  }

  /// `major: 3 of 12 changes break callers' source, 2 break on the wire`.
  public var summary: String {
    guard !changes.isEmpty else {
      return step == .none ? "no changes" : "\(step.rawValue): nothing changes for callers"
    }
    let count = "\(changes.count) change\(changes.count == 1 ? "" : "s")"
    let source = changes.count { $0.source != nil }
    let wire = changes.count { $0.wire != nil }
    let breaks = [
      source > 0 ? "\(source) \(source == 1 ? "breaks" : "break") callers' source" : nil,
      wire > 0 ? "\(wire) \(wire == 1 ? "breaks" : "break") on the wire" : nil,
    ].compactMap { $0 }
    let rest = breaks.isEmpty ? ["none breaks source or wire"] : breaks
    return "\(step.rawValue): \(count), \(rest.joined(separator: ", "))"
  }

  /// Changes of one operation or type, or those that many operations have in common.
  struct Section: Equatable {
    var subject: APIChange.Subject
    /// Several operations that change in the same way.
    var operations: [String] = []
    var changes: [APIChange]
  }

  /// As many operations with the same change are told together.
  private static let manyOperations = 4

  var sections: [Section] {
    var common: [APIChange: [String]] = [:]
    for change in changes where change.subject.kind == .operation && change.action == .changed {
      common[change.inGeneral, default: []].append(change.subject.name)
    }
    common = common.filter { $0.value.count >= Self.manyOperations }
    var sections: [Section] = []
    var indices: [APIChange.Subject: Int] = [:]
    var told: Set<APIChange> = []
    for change in changes {
      let general = change.inGeneral
      if change.subject.kind == .operation, let operations = common[general] {
        guard told.insert(general).inserted else { continue }
        sections.append(
          Section(subject: general.subject, operations: operations, changes: [general]))
        continue
      }
      if let index = indices[change.subject] {
        sections[index].changes.append(change)
      } else {
        indices[change.subject] = sections.count
        sections.append(Section(subject: change.subject, changes: [change]))
      }
    }
    return sections
  }
}

extension ChangeReport.Section {
  /// The only change, where that is a whole operation or type that is new or gone.
  var onlyDeclaration: APIChange? {
    guard changes.count == 1, let change = changes.first, change.declaration != nil else {
      return nil
    }
    return change
  }
}

extension APIChange {
  /// Without what tells one operation from another.
  fileprivate var inGeneral: APIChange {
    var change = self
    change.subject = Subject(kind: subject.kind, name: "")
    change.at = nil
    return change
  }
}
