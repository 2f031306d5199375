extension APIComparison {
  /// The values of an open enumeration, which keeps the others too.
  mutating func compareValues(
    _ type: String, _ before: [ValueEntry], _ after: [ValueEntry], at place: String?
  ) {
    let matching = Matching(before, after, byEither: [\.value, \.name])
    let directions = directions(of: type)
    let isSent = directions.contains(.requests)
    for value in matching.removed {
      add(
        .removed, "\(title(of: value, type)) is gone", source: "the member is gone",
        wire: isSent ? "old clients may send it" : nil, at: value.at)
    }
    for (old, new) in matching.pairs {
      if old.name != new.name {
        add(
          .changed, "\(code("\(type).\(old.name)")) is called \(code(new.name))",
          source: "uses of the name have to change", at: new.at)
      }
      if old.value != new.value {
        add(
          .changed,
          "\(code("\(type).\(new.name)")) is \(code(new.value)) on the wire, no longer \(code(old.value))",
          wire: isSent ? "old clients send the old one" : nil, at: new.at)
      }
    }
    for value in matching.added {
      add(
        .added, "\(title(of: value, type)) is new",
        note: directions.contains(.answers) ? "old clients keep it as an unknown value" : nil,
        at: value.at)
    }
  }

  /// The cases of an enum of Swift, which a `switch` lists.
  mutating func compareCases(_ type: String, _ before: [ValueEntry], _ after: [ValueEntry]) {
    let matching = Matching(before, after, byEither: [\.name])
    for value in matching.removed {
      add(
        .removed, "\(code("\(type).\(value.name)")) is gone", source: "the case is gone",
        at: value.at)
    }
    for (old, new) in matching.pairs where old.value != new.value {
      add(
        .changed, "\(code("\(type).\(new.name)")) stands for another text",
        note: "old clients no longer recognise it", at: new.at)
    }
    for value in matching.added {
      add(
        .added, "\(code("\(type).\(value.name)")) is new",
        source: "a \(code("switch")) over all cases lacks it", at: value.at)
    }
  }

  /// The cases of a union, which keeps what fits none of them.
  mutating func compareUnions(
    _ type: String, _ before: (tag: String?, members: [MemberEntry]),
    _ after: (tag: String?, members: [MemberEntry]), at place: String?
  ) {
    if before.tag != after.tag {
      let told = after.tag.map { "the property \(code($0)) tells" } ?? "no property tells any more"
      add(.changed, "\(told) which case of \(code(type)) a value is", at: place)
    }
    let matching = MemberMatching(before.members, after.members, isSameType: isSameType)
    let directions = directions(of: type)
    for member in matching.removed {
      let isTaken = after.members.contains { other in
        Set(member.tags).isSubset(of: other.tags) && requests.fits(member.type, other.type)
      }
      add(
        .removed, "\(title(of: member, type)) is gone", source: "the case is gone",
        wire: directions.contains(.requests) && !isTaken ? "old clients may send it" : nil,
        at: member.at)
    }
    for (old, new) in matching.pairs {
      compare(old, new, of: type, isTagged: before.tag != nil, directions)
    }
    compareTags(of: type, before.members, after.members, matching, directions)
    for member in matching.added {
      add(
        .added, "\(title(of: member, type)) is new",
        source: "a \(code("switch")) over all cases lacks it",
        note: directions.contains(.answers) ? "old clients keep it as \(code(".unknown"))" : nil,
        at: member.at)
    }
  }

  /// Tags that stand for another case.
  private mutating func compareTags(
    of type: String, _ before: [MemberEntry], _ after: [MemberEntry],
    _ matching: MemberMatching, _ directions: APIIndex.Directions
  ) {
    let later = Dictionary(after.flatMap { member in member.tags.map { ($0, member) } }) {
      first, _ in first
    }
    for member in before {
      let partner = matching.pairs.first { $0.old.name == member.name }?.new
      for tag in member.tags {
        guard let new = later[tag], new.name != partner?.name else { continue }
        add(
          .changed,
          "the tag \(code(tag)) stands for \(code("\(type).\(new.name)")), no longer for \(code("\(type).\(member.name)"))",
          wire: wireReason(member.type, new.type, in: directions), at: new.at)
      }
    }
  }

  private mutating func compare(
    _ before: MemberEntry, _ after: MemberEntry, of type: String, isTagged: Bool,
    _ directions: APIIndex.Directions
  ) {
    let name = code("\(type).\(after.name)")
    if before.name != after.name {
      add(
        .changed, "\(code("\(type).\(before.name)")) is called \(code(after.name))",
        source: "uses of the name have to change", at: after.at)
    }
    if !isSameType(before.type, after.type) {
      // Without a tag, clients keep what does not fit as an unknown value.
      let relevant = isTagged ? directions : directions.subtracting(.answers)
      add(
        .changed, "\(name) holds \(code(after.type)), no longer \(code(before.type))",
        source: "its type is another one",
        wire: wireReason(before.type, after.type, in: relevant), at: after.at)
    }
    let gone = before.tags.filter { !after.tags.contains($0) }
    if !gone.isEmpty {
      add(
        .changed, "\(name) no longer has the tag \(gone.map(code).joined(separator: ", "))",
        wire: directions.contains(.requests) ? "old clients may send it" : nil, at: after.at)
    }
    let fresh = after.tags.filter { !before.tags.contains($0) }
    if !fresh.isEmpty {
      add(
        .changed, "\(name) has the tag \(fresh.map(code).joined(separator: ", ")) too", at: after.at
      )
    }
  }

  private func title(of value: ValueEntry, _ type: String) -> String {
    "\(code("\(type).\(value.name)")) (\(code(value.value)))"
  }

  private func title(of member: MemberEntry, _ type: String) -> String {
    code("case \(type).\(member.name)(\(member.type))")
  }
}

/// Which cases of two versions of a union are the same one.
private struct MemberMatching {
  private(set) var pairs: [(old: MemberEntry, new: MemberEntry)] = []
  private(set) var removed: [MemberEntry] = []
  private(set) var added: [MemberEntry] = []

  /// By the name, else by the type that they hold.
  init(_ old: [MemberEntry], _ new: [MemberEntry], isSameType: (String, String) -> Bool) {
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
