extension PublicAPI {
  /// What is different in a later client, its operations first, in their order, then its types.
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

/// Two versions of a client side by side, and what was found to be different.
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

  func answers(_ encoding: WireFit.Encoding) -> WireFit { .answers(from: new, to: old, encoding) }

  /// What the next changes belong to.
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

  /// Adds an operation or type that one side does not have.
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

  /// What was found, each change of a type with the calls that have it.
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

  /// Whether a type of the old client is the same in the new one: by name, or through aliases. That a
  /// type is called something else is told of the type, not of its uses.
  func isSameType(_ first: APIType, _ second: APIType) -> Bool {
    if first == second { return true }
    let later = second.renamed(new.resolvedName)
    return first.renamed(newName) == later
      || first.renamed { newName(of: old.resolvedName($0)) } == later
  }

  /// The name of an old type as the new module has it: old names can be aliases there.
  private func newName(of name: String) -> String {
    new.resolvedName(renames.newName(of: name) ?? name)
  }

  /// Whether those that both have come in another order, which matters where labels are given.
  static func isReordered(_ old: [String], _ new: [String]) -> Bool {
    let common = Set(old).intersection(new)
    return old.filter(common.contains) != new.filter(common.contains)
  }

  static let anotherType = Reason.evident("its type is another one")
  static let anotherName = Reason.evident("uses of the name must change")
}
