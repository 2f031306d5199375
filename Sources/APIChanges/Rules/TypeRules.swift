extension APIComparison {
  /// Compares all types. The types of operations that only one side has are reported with these operations.
  mutating func compareTypes() {
    let gone = Set(operations.removed.map(\.id))
    let fresh = Set(operations.added.map(\.id))
    let newNames = Set(renames.newNames.values)
    for type in old.api.types where new.declaration(type.name) == nil {
      // Nested in a renamed type.
      if new[type.name] != nil { continue }
      if let name = renames.newName(of: type.name) {
        guard renames.newNames[type.name] != nil else { continue }
        begin(.type, name)
        add(
          .changed, "\(type.title) is now called \(code(name))",
          source: Self.anotherName, at: new[name]?.at)
        continue
      }
      if type.owner.map(gone.contains) == true || isNestedInGone(type.name) { continue }
      begin(.type, type.name)
      add(.removed, whole: type.title, source: .evident("the type was removed"), at: type.at)
    }
    for type in old.api.types {
      let name = renames.newName(of: type.name) ?? type.name
      guard let after = new.declaration(name) ?? new[name] else { continue }
      begin(.type, name)
      compare(type, after)
    }
    for type in new.api.types where old.declaration(type.name) == nil {
      if type.owner.map(fresh.contains) == true || isNestedInNew(type.name) { continue }
      if newNames.contains(type.name) { continue }
      begin(.type, type.name)
      add(.added, whole: type.title, at: type.at)
    }
  }

  private func isNestedInGone(_ name: String) -> Bool {
    name.outerNames.contains { old.declaration($0) != nil && new[$0] == nil }
  }

  private func isNestedInNew(_ name: String) -> Bool {
    name.outerNames.contains { new.declaration($0) != nil && old[$0] == nil }
  }

  private mutating func compare(_ before: TypeEntry, _ after: TypeEntry) {
    compareDeprecation(
      "it", (before.isDeprecated, nil), (after.isDeprecated, nil), at: after.at)
    compareFacts(
      before.facts, after.facts,
      of: FactsSubject(
        title: "it", directions: directions(of: before.name), isRequired: false,
        isSameType: false, place: after.at))
    if before.isLink == true, after.isLink != true {
      add(
        .changed, "it can no longer be followed as a link",
        source: .evident("it no longer conforms to \(code("HypertextLink"))"), at: after.at
      )
    }
    guard before.shape != after.shape else { return }
    if case .alias(let old) = before.shape, case .alias(let new) = after.shape {
      compareAliases(before, old, after, new)
      return
    }
    compareIdentities(before, after)
    let (first, second) = (old[before.name] ?? before, new[after.name] ?? after)
    switch (first.shape, second.shape) {
    case (.structure(let old), .structure(let new)):
      compareStructures(before.name, old, new, at: after.at)
    case (.enumeration(let oldRaw, let old), .enumeration(let newRaw, let new))
    where oldRaw == newRaw:
      compareValues(before.name, old, new)
    case (.union(let oldTag, let old), .union(let newTag, let new)):
      compareUnions(before.name, (oldTag, old), (newTag, new), at: after.at)
    default:
      add(
        .changed, "it is \(second.shape.title), no longer \(first.shape.title)",
        source: .evident("it is another kind of type"),
        wire: wireReason(
          .named(before.name), .named(after.name), in: directions(of: before.name)), at: after.at)
    }
  }

  /// Compares identities. An alias is the same type as its target, but a separate type is not, even if it is equal.
  private mutating func compareIdentities(_ before: TypeEntry, _ after: TypeEntry) {
    switch (before.shape, after.shape) {
    case (.alias(let target), _):
      add(
        .changed, "it is a separate type, no longer \(code(target))",
        source: .evident("values of the two are no longer interchangeable"), at: after.at)
    case (_, .alias(let target)):
      add(
        .changed, "it is another name for \(code(target))",
        note: "extensions of both now apply to one type", at: after.at)
    default: return
    }
  }

  private mutating func compareAliases(
    _ before: TypeEntry, _ oldTarget: String, _ after: TypeEntry, _ newTarget: String
  ) {
    guard !isSameType(.named(oldTarget), .named(newTarget)) else { return }
    add(
      .changed,
      "it is an alias of \(code(newTarget)), no longer of \(code(oldTarget))",
      source: .evident("it is another type"),
      wire: wireReason(.named(oldTarget), .named(newTarget), in: directions(of: before.name)),
      at: after.at)
  }

  /// The directions of a type that is the same in both versions. Types that replace it elsewhere are compared there.
  func directions(of name: String) -> Directions {
    counterparts.directions(
      from: old.resolvedName(name),
      to: new.resolvedName(renames.newName(of: name) ?? name))
  }

  /// Why values of the types are no longer compatible, or `nil`.
  func wireReason(_ before: APIType, _ after: APIType, in directions: Directions) -> Reason? {
    if directions.isSent, let misfit = requests(directions.encoding).misfit(before, after) {
      return Self.refusal(misfit)
    }
    if directions.isReceived, let misfit = responses(.json).misfit(after, before) {
      return Self.illegibility(misfit)
    }
    return nil
  }
}

extension TypeEntry {
  var title: String { "\(shape.word) \(code(name))" }
}

extension TypeEntry.Shape {
  fileprivate var word: String {
    switch self {
    case .structure: "the struct"
    case .enumeration: "the open enumeration"
    case .union: "the union"
    case .alias(let target): "the alias of \(code(target)),"
    }
  }

  fileprivate var title: String {
    switch self {
    case .structure: "a struct"
    case .enumeration(let raw, _): "an open enumeration over \(code(raw))"
    case .union: "a union"
    case .alias(let target): "an alias of \(code(target))"
    }
  }
}

extension String {
  /// The enclosing types of a full name, outermost first.
  fileprivate var outerNames: [String] {
    indices.filter { self[$0] == "." }.map { String(self[..<$0]) }
  }
}
