extension PublicAPI {
  /// The changes in a later client: first of its operations, in order, then of its types.
  public func changes(to new: PublicAPI) -> [APIChange] {
    var comparison = APIComparison(from: self, to: new)
    comparison.compareClients()
    comparison.compareServers()
    comparison.compareResources()
    comparison.compareOperations()
    comparison.compareTypes()
    return comparison.changesWithCalls
  }
}

/// Compares two versions of a client, and collects the changes.
struct APIComparison {
  let old: APIIndex
  let new: APIIndex
  let operations: Matching<OperationEntry>
  let counterparts: TypeCounterparts
  let renames: TypeRenames
  private var changes: [APIChange] = []
  private var subject = APIChange.Subject(kind: .client, name: "")

  init(from old: PublicAPI, to new: PublicAPI) {
    self.old = APIIndex(old)
    self.new = APIIndex(new)
    operations = Matching(old.operations, new.operations)
    counterparts = TypeCounterparts(self.old, self.new, operations: operations.pairs)
    renames = TypeRenames(from: self.old, to: self.new, counterparts)
  }

  func requests(_ encoding: WireFit.Encoding) -> WireFit {
    .requests(from: old, to: new, encoding)
  }

  func responses(_ encoding: WireFit.Encoding) -> WireFit {
    .responses(from: new, to: old, encoding)
  }

  /// Sets the subject of the next changes.
  mutating func begin(_ kind: APIChange.Subject.Kind, _ name: String, _ detail: String? = nil) {
    subject = APIChange.Subject(kind: kind, name: name, detail: detail)
  }

  mutating func add(
    _ action: APIChange.Action, _ text: String, source: Reason? = nil, wire: Reason? = nil,
    behaviour: Reason? = nil, note: String? = nil, at place: String?
  ) {
    changes.append(
      APIChange(
        subject: subject, action: action, text: text, source: source, wire: wire,
        behaviour: behaviour, note: note, at: place))
  }

  /// Adds an operation or type that only one side has.
  mutating func add(
    _ action: APIChange.Action, whole declaration: String, source: Reason? = nil,
    wire: Reason? = nil, at place: String?
  ) {
    changes.append(
      APIChange(
        subject: subject, action: action, declaration: declaration,
        text: declaration + (action == .added ? " is new" : " was removed"), source: source,
        wire: wire,
        at: place))
  }

  /// The changes. Changes to types include the calls that use them.
  var changesWithCalls: [APIChange] {
    guard changes.contains(where: { $0.subject.kind == .type }) else { return changes }
    let (before, after) = (TypeCallers(old), TypeCallers(new))
    return changes.map { change in
      guard change.subject.kind == .type else { return change }
      var change = change
      let name = change.subject.name
      let current = after.calls(with: newName(of: name))
      change.calls = current.isEmpty ? before.calls(with: old.resolvedName(name)) : current
      return change
    }
  }

  /// Whether a type of the old client is the same in the new one, by name or through aliases. A rename is reported for
  /// the type, not for its uses.
  func isSameType(_ first: APIType, _ second: APIType) -> Bool {
    if first == second { return true }
    let later = second.renamed(new.resolvedName)
    return first.renamed(newName) == later
      || first.renamed { newName(of: old.resolvedName($0)) } == later
  }

  /// The new name of an old type. Old names can be aliases in the new module.
  private func newName(of name: String) -> String {
    new.resolvedName(renames.newName(of: name) ?? name)
  }

  /// Whether the common elements are in a different order, which matters for labeled arguments.
  static func isReordered(_ old: [String], _ new: [String]) -> Bool {
    let common = Set(old).intersection(new)
    return old.filter(common.contains) != new.filter(common.contains)
  }

  static let anotherType = Reason.evident("its type differs")
  static let anotherName = Reason.evident("uses of the name must change")
}
