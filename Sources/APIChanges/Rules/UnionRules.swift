extension APIComparison {
  /// The tag of a union, and its cases.
  typealias UnionParts = (tag: String?, members: [MemberEntry])

  /// Compares the cases of a union, which keeps unknown values.
  mutating func compareUnions(
    _ type: String, _ before: UnionParts, _ after: UnionParts, at place: String?
  ) {
    if before.tag != after.tag {
      let told = after.tag.map { "the property \(code($0)) determines" } ?? "no property determines"
      add(.changed, "\(told) the case of a value", at: place)
    }
    let matching = MemberMatching(before.members, after.members, isSameType: isSameType)
    let directions = directions(of: type)
    for member in matching.removed {
      let isTaken = after.members.contains { other in
        Set(member.tags).isSubset(of: other.tags)
          && requests(directions.encoding).fits(member.type, other.type)
      }
      add(
        .removed, "the case \(title(of: member)) was removed",
        source: .evident("the case was removed"),
        wire: directions.isSent && !isTaken ? "old clients may send it" : nil, at: member.at)
    }
    // If the tag was removed, old clients can still send it.
    let tagged = after.tag == nil ? directions.subtracting(.requests) : directions
    for (old, new) in matching.pairs {
      compareTypes(of: old, new, isTagged: before.tag != nil, directions)
      compareTags(of: old, new, tagged)
    }
    compareMeanings(before.members, after.members, matching, directions)
    for member in matching.added {
      add(
        .added, "the case \(title(of: member)) is new", source: Self.lackingCase,
        note: directions.isReceived ? "old clients keep it as \(code(".unknown"))" : nil,
        at: member.at)
    }
  }

  /// Compares the tags of cases.
  private mutating func compareMeanings(
    _ before: [MemberEntry], _ after: [MemberEntry], _ matching: MemberMatching,
    _ directions: Directions
  ) {
    let later = Dictionary(after.flatMap { member in member.tags.map { ($0, member) } }) {
      first, _ in first
    }
    let partners = Dictionary(matching.pairs.map { ($0.old.name, $0.new.name) }) { first, _ in
      first
    }
    for member in before {
      for tag in member.tags {
        guard let new = later[tag], new.name != partners[member.name] else { continue }
        add(
          .changed,
          "the tag \(code(tag)) selects \(code("." + new.name)), no longer \(code("." + member.name))",
          wire: wireReason(member.type, new.type, in: directions), at: new.at)
      }
    }
  }

  private mutating func compareTypes(
    of before: MemberEntry, _ after: MemberEntry, isTagged: Bool, _ directions: Directions
  ) {
    if before.name != after.name {
      add(
        .changed, "the case \(code("." + before.name)) is now called \(code("." + after.name))",
        source: Self.anotherName, at: after.at)
    }
    guard !isSameType(before.type, after.type) else { return }
    // Without a tag, clients keep unknown values.
    let relevant = isTagged ? directions : directions.subtracting(.responses)
    add(
      .changed,
      "the case \(code("." + after.name)) holds \(code(after.type.swiftName)), no longer \(code(before.type.swiftName))",
      source: Self.anotherType, wire: wireReason(before.type, after.type, in: relevant),
      at: after.at)
  }

  private mutating func compareTags(
    of before: MemberEntry, _ after: MemberEntry, _ directions: Directions
  ) {
    let name = code("." + after.name)
    let gone = before.tags.filter { !after.tags.contains($0) }
    if !gone.isEmpty {
      add(
        .changed,
        "the case \(name) no longer has the tag \(gone.map(code).joined(separator: ", "))",
        wire: directions.isSent ? "old clients may send it" : nil, at: after.at)
    }
    let fresh = after.tags.filter { !before.tags.contains($0) }
    if !fresh.isEmpty {
      add(
        .changed, "the case \(name) has the tag \(fresh.map(code).joined(separator: ", ")) too",
        at: after.at)
    }
  }

  private func title(of member: MemberEntry) -> String {
    code("\(member.name)(\(member.type.swiftName))")
  }
}

/// Matches the cases of two versions of a union.
private struct MemberMatching {
  private(set) var pairs: [(old: MemberEntry, new: MemberEntry)] = []
  private(set) var removed: [MemberEntry] = []
  private(set) var added: [MemberEntry] = []

  /// Matches by name, then by type.
  init(_ old: [MemberEntry], _ new: [MemberEntry], isSameType: (APIType, APIType) -> Bool) {
    let names = Set(old.map(\.name))
    var free = new
    for member in old {
      let match =
        free.firstIndex { $0.name == member.name }
        ?? free.firstIndex { !names.contains($0.name) && isSameType(member.type, $0.type) }
      if let match {
        pairs.append((member, free.remove(at: match)))
      } else {
        removed.append(member)
      }
    }
    added = free
  }
}
