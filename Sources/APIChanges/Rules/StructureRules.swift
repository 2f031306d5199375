extension APIComparison {
  mutating func compareStructures(
    _ type: String, _ before: StructureEntry, _ after: StructureEntry, at place: String?
  ) {
    let matching = Matching(before.properties, after.properties, byEither: [\.wire, \.name])
    let directions = directions(of: type)
    for property in matching.removed { remove(property, from: type, directions) }
    for (old, new) in matching.pairs { compare(old, new, of: type, directions) }
    for property in matching.added { insert(property, into: type, directions) }
    compareOrder(before, after, matching, at: place)
    compareOthers(type, before.others, after.others, directions, at: place)
  }

  private mutating func remove(
    _ property: PropertyEntry, from type: String, _ directions: APIIndex.Directions
  ) {
    let wire: String? =
      if directions.contains(.answers), !property.presence.allowsAbsence {
        "old clients cannot read answers without it"
      } else if directions.contains(.requests) {
        "old clients may send it, and nothing says that it still counts"
      } else { nil }
    add(
      .removed, "\(code("\(type).\(property.name)")) is gone", source: "the property is gone",
      wire: wire, at: property.at)
  }

  private mutating func insert(
    _ property: PropertyEntry, into type: String, _ directions: APIIndex.Directions
  ) {
    let isLacking = directions.contains(.requests) && !property.presence.allowsAbsence
    add(
      .added, "\(code("\(type).\(property.name): \(property.swiftType)")) is new",
      source: property.initial == nil ? "the initialiser takes it as a further argument" : nil,
      wire: isLacking ? "old clients do not send it" : nil, at: property.at)
  }

  private mutating func compare(
    _ before: PropertyEntry, _ after: PropertyEntry, of type: String,
    _ directions: APIIndex.Directions
  ) {
    let name = code("\(type).\(after.name)")
    if before.name != after.name {
      add(
        .changed, "\(code("\(type).\(before.name)")) is called \(code(after.name))",
        source: "uses of the name have to change", at: after.at)
    }
    compareWireName(before, after, name, directions)
    let sameType = isSameType(before.type, after.type)
    if !sameType || before.presence != after.presence {
      let isSameInSwift = sameType && before.swiftType == after.swiftType
      let what =
        isSameInSwift
        ? after.presence.text
        : "is \(code(after.swiftType)), no longer \(code(before.swiftType))"
      add(
        .changed, "\(name) \(what)",
        source: isSameInSwift
          ? losesDefault(before, after) : Self.reason(from: before.swiftType, to: after.swiftType),
        wire: wireReason(before, after, sameType: sameType, directions), at: after.at)
    }
    compareInitial(before, after, name)
    compareDeprecation(name, before.isDeprecated, after.isDeprecated, at: after.at)
  }

  private mutating func compareWireName(
    _ before: PropertyEntry, _ after: PropertyEntry, _ name: String,
    _ directions: APIIndex.Directions
  ) {
    guard before.wire != after.wire else { return }
    let wire: String? =
      if directions.contains(.requests) {
        "old clients send the old name"
      } else if directions.contains(.answers), !before.presence.allowsAbsence {
        "old clients cannot read answers without it"
      } else { nil }
    add(
      .changed, "\(name) is called \(code(after.wire)) on the wire, no longer \(code(before.wire))",
      wire: wire,
      note: directions.contains(.answers) ? "old clients do not find it in answers" : nil,
      at: after.at)
  }

  private func wireReason(
    _ before: PropertyEntry, _ after: PropertyEntry, sameType: Bool,
    _ directions: APIIndex.Directions
  ) -> String? {
    if directions.contains(.requests), !requests.presenceFits(before.presence, after.presence) {
      return before.presence.allowsAbsence && !after.presence.allowsAbsence
        ? "old clients may leave it out" : "old clients may send null"
    }
    if directions.contains(.answers), !answers.presenceFits(after.presence, before.presence) {
      return after.presence.allowsAbsence && !before.presence.allowsAbsence
        ? "old clients cannot read answers without it" : "old clients cannot read null"
    }
    return sameType ? nil : wireReason(before.type, after.type, in: directions)
  }

  /// Why calls of the initialiser that leave the property out do not compile any more.
  private func losesDefault(_ before: PropertyEntry, _ after: PropertyEntry) -> String? {
    before.initial == "nil" && after.initial == nil
      ? "the initialiser takes it as a further argument" : nil
  }

  /// What the initialiser takes by default; that it takes `nil` follows from the type.
  private mutating func compareInitial(
    _ before: PropertyEntry, _ after: PropertyEntry, _ name: String
  ) {
    let constants = [before.initial, after.initial].compactMap { $0 }.filter { $0 != "nil" }
    guard before.initial != after.initial, !constants.isEmpty else { return }
    guard let initial = after.initial else {
      add(
        .changed, "\(name) has no value of its own any more",
        source: "the initialiser takes it as a further argument", at: after.at)
      return
    }
    guard initial != "nil" else { return }
    add(.changed, "\(name) is \(code(initial)) where callers say nothing", at: after.at)
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
      .changed, "the initialiser takes its arguments in another order: \(code("init(\(labels))"))",
      source: "arguments are given in order", at: place)
  }

  private mutating func compareOthers(
    _ type: String, _ before: OthersEntry?, _ after: OthersEntry?,
    _ directions: APIIndex.Directions, at place: String?
  ) {
    switch (before, after) {
    case (nil, nil): return
    case (nil, let new?):
      add(
        .added, "\(code("\(type).\(new.name): [String: \(new.type)]")) holds further properties",
        at: place)
    case (let old?, nil):
      add(
        .removed, "\(code("\(type).\(old.name)")) is gone: further properties are not kept",
        source: "the property is gone",
        wire: directions.contains(.requests) ? "old clients may send further properties" : nil,
        at: place)
    case (let old?, let new?):
      guard old.name != new.name || !isSameType(old.type, new.type) else { return }
      add(
        .changed,
        "\(code("\(type).\(new.name): [String: \(new.type)]")) was \(code("\(old.name): [String: \(old.type)]"))",
        source: "its type is another one", wire: wireReason(old.type, new.type, in: directions),
        at: place)
    }
  }
}

extension PropertyEntry.Presence {
  fileprivate var text: String {
    switch self {
    case .required: "has to be there"
    case .optional: "may be left out, and is not null"
    case .requiredNullable: "has to be there, and may be null"
    case .optionalNullable: "may be left out or null"
    }
  }
}
