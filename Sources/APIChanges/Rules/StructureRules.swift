extension APIComparison {
  mutating func compareStructures(
    _ type: String, _ before: StructureEntry, _ after: StructureEntry, at place: String?
  ) {
    let matching = Matching(before.properties, after.properties, byEither: [\.wire, \.name])
    let directions = directions(of: type)
    for property in matching.removed { remove(property, directions) }
    for (old, new) in matching.pairs { compare(old, new, directions) }
    for property in matching.added { insert(property, directions) }
    compareOrder(before, after, matching, at: place)
    compareOthers(before.others, after.others, directions, at: place)
  }

  private mutating func remove(_ property: PropertyEntry, _ all: Directions) {
    let directions = all.taken(by: property.facts, property.facts)
    let wire: Reason? =
      if directions.isReceived, !property.presence.allowsAbsence {
        "old clients cannot decode responses without it"
      } else if directions.isSent {
        "old clients may send it, and the server may ignore it"
      } else { nil }
    add(
      .removed, "the property \(code(property.name)) was removed",
      source: .evident("the property was removed"), wire: wire, at: property.at)
  }

  private mutating func insert(_ property: PropertyEntry, _ directions: Directions) {
    let isRequired = !property.presence.allowsAbsence
    let isLacking = directions.isSent && isRequired && !property.facts.isReadOnly
    add(
      .added, "the property \(code("\(property.name): \(property.swiftType)")) is new",
      source: property.initial == nil ? "the initializer requires it" : nil,
      wire: isLacking ? "it is required, and old clients do not send it" : nil, at: property.at)
  }

  private mutating func compare(
    _ before: PropertyEntry, _ after: PropertyEntry, _ all: Directions
  ) {
    let directions = all.taken(by: before.facts, after.facts)
    let name = "the property \(code(after.name))"
    if before.name != after.name {
      add(
        .changed, "the property \(code(before.name)) is now called \(code(after.name))",
        source: Self.anotherName, at: after.at)
    }
    compareWireName(before, after, name, directions)
    let isSame = isSameType(before.type, after.type)
    if isSame {
      comparePresence(before, after, name, directions)
    } else {
      add(
        .changed, "\(name) is \(code(after.swiftType)), no longer \(code(before.swiftType))",
        source: Self.anotherType,
        wire: presenceReason(before, after, directions)
          ?? wireReason(before.type, after.type, in: directions), at: after.at)
    }
    compareInitial(before, after, name, directions)
    compareDeprecation(
      name, (before.isDeprecated, nil), (after.isDeprecated, nil), at: after.at)
    compareFacts(
      before.facts, after.facts,
      of: FactsSubject(
        title: name, directions: directions,
        isRequired: !before.presence.allowsAbsence && !after.presence.allowsAbsence,
        isSameType: isSame, place: after.at))
  }

  private mutating func comparePresence(
    _ before: PropertyEntry, _ after: PropertyEntry, _ name: String, _ directions: Directions
  ) {
    guard before.presence != after.presence else { return }
    let isSameInSwift = before.swiftType == after.swiftType
    let types =
      isSameInSwift ? "" : ": \(code(after.swiftType)), no longer \(code(before.swiftType))"
    add(
      .changed, "\(name) \(after.presence.text(after: before.presence))\(types)",
      source: isSameInSwift ? losesDefault(before, after) : Self.anotherType,
      wire: presenceReason(before, after, directions), at: after.at)
  }

  private mutating func compareWireName(
    _ before: PropertyEntry, _ after: PropertyEntry, _ name: String, _ directions: Directions
  ) {
    guard before.wire != after.wire else { return }
    let wire: Reason? =
      if directions.isSent {
        "old clients send the old name"
      } else if directions.isReceived, !before.presence.allowsAbsence {
        "old clients cannot decode responses without it"
      } else { nil }
    add(
      .changed,
      "\(name) is now called \(code(after.wire)) on the wire, no longer \(code(before.wire))",
      wire: wire, note: directions.isReceived ? "old clients do not find it in responses" : nil,
      at: after.at)
  }

  private func presenceReason(
    _ before: PropertyEntry, _ after: PropertyEntry, _ directions: Directions
  ) -> Reason? {
    let becomesRequired = before.presence.allowsAbsence && !after.presence.allowsAbsence
    let isOnlyReceived = becomesRequired && after.facts.isReadOnly
    if directions.isSent, !isOnlyReceived,
      !requests(directions.encoding).presenceFits(before.presence, after.presence)
    {
      return becomesRequired ? "old clients may omit it" : "old clients may send null"
    }
    if directions.isReceived, !responses(.json).presenceFits(after.presence, before.presence) {
      return after.presence.allowsAbsence && !before.presence.allowsAbsence
        ? "old clients cannot decode responses without it" : "old clients cannot decode null"
    }
    return nil
  }

  /// Why calls to the initializer that omit the property no longer compile.
  private func losesDefault(_ before: PropertyEntry, _ after: PropertyEntry) -> Reason? {
    before.initial == "nil" && after.initial == nil ? "the initializer requires it" : nil
  }

  /// Compares the defaults of the initializer. A default of `nil` follows from the type.
  private mutating func compareInitial(
    _ before: PropertyEntry, _ after: PropertyEntry, _ name: String, _ directions: Directions
  ) {
    let constants = [before.initial, after.initial].compactMap { $0 }.filter { $0 != "nil" }
    guard before.initial != after.initial, !constants.isEmpty else { return }
    guard let initial = after.initial else {
      add(
        .changed, "\(name) no longer has a default value",
        source: "the initializer requires it", at: after.at)
      return
    }
    guard initial != "nil" else { return }
    let isOther = before.initial.map { $0 != "nil" } ?? false
    add(
      .changed, "\(name) is \(code(initial)) by default",
      behaviour: isOther && directions.isSent ? "programs send another value" : nil, at: after.at)
  }

  private mutating func compareOrder(
    _ before: StructureEntry, _ after: StructureEntry, _ matching: Matching<PropertyEntry>,
    at place: String?
  ) {
    let wires = Dictionary(matching.pairs.map { ($0.old.wire, $0.new.wire) }) { first, _ in first }
    let order = before.initializer.map { wires[$0.wire] ?? $0.wire }
    guard Self.isReordered(order, after.initializer.map(\.wire)) else { return }
    let labels = after.initializer.map { "\($0.name):" }.joined()
    add(
      .changed, "the initializer takes its arguments in another order: \(code("init(\(labels))"))",
      source: .evident("arguments must be in order"), at: place)
  }

  private mutating func compareOthers(
    _ before: OthersEntry?, _ after: OthersEntry?, _ directions: Directions, at place: String?
  ) {
    switch (before, after) {
    case (nil, nil): return
    case (nil, let new?):
      add(.added, "\(code(new.declaration)) holds additional properties", at: place)
    case (let old?, nil):
      add(
        .removed, "the property \(code(old.name)), which holds additional properties, was removed",
        source: .evident("the property was removed"),
        wire: directions.isSent ? "old clients may send additional properties" : nil, at: place)
    case (let old?, let new?):
      guard old.name != new.name || !isSameType(old.type, new.type) else { return }
      add(
        .changed,
        "additional properties are \(code(new.declaration)), no longer \(code(old.declaration))",
        source: Self.anotherType, wire: wireReason(old.type, new.type, in: directions), at: place)
    }
  }
}

extension OthersEntry {
  fileprivate var declaration: String { "\(name): [String: \(type.swiftName)]" }
}

extension PropertyEntry.Presence {
  /// The presence in a sentence, after another one.
  fileprivate func text(after old: Self) -> String {
    if allowsAbsence == old.allowsAbsence { return allowsNull ? "may be null" : "is never null" }
    switch (old, self) {
    case (.optional, .required): return "is required"
    case (.required, .optional): return "is optional"
    case (_, .required): return "is required, and never null"
    case (_, .optional): return "may be absent, and is never null"
    case (_, .requiredNullable): return "is required, and may be null"
    case (_, .optionalNullable): return "may be absent or null"
    }
  }
}
