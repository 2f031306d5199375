extension APIComparison {
  mutating func compareSecurity(_ before: OperationEntry, _ after: OperationEntry) {
    let (old, new) = (before.security, after.security)
    guard Set(old) != Set(new) else { return }
    compareAudiences(old, new, at: after.at)
    let choices = old.isEmpty ? [[]] : old.map(\.withoutAudience)
    let others = new.isEmpty ? [[]] : new.map(\.withoutAudience)
    guard Set(choices) != Set(others) else { return }
    let refused = choices.filter { choice in
      !others.contains { $0.allSatisfy { demand in choice.contains(where: demand.accepts) } }
    }
    add(
      .changed, Self.difference(choices, others),
      wire: refused.isEmpty ? nil : .evident("\(refused[0].words) is no longer sufficient"),
      note: refused.isEmpty ? "the credentials of old clients are still sufficient" : nil,
      at: after.at)
  }

  /// Compares the sufficient credentials of both versions.
  private static func difference(_ old: [[SecurityEntry]], _ new: [[SecurityEntry]]) -> String {
    let added = new.filter { !old.contains($0) }
    let removed = old.filter { !new.contains($0) }
    if removed.isEmpty {
      return added == [[]] ? "it works without credentials too" : "it also takes \(added.words)"
    }
    if removed == [[]] {
      return added.isEmpty
        ? "it no longer works without credentials, and requires \(new.words)"
        : "it requires \(new.words), previously none"
    }
    return added.isEmpty
      ? "it no longer takes \(removed.words), only \(new.words)"
      : "it requires \(new.words), previously \(removed.words)"
  }

  /// Compares audiences. A token for another audience is rejected or, worse, accepted.
  private mutating func compareAudiences(
    _ before: [[SecurityEntry]], _ after: [[SecurityEntry]], at place: String?
  ) {
    let (old, new) = (before.audiences, after.audiences)
    guard old != new, !old.isEmpty || !new.isEmpty else { return }
    let list = new.isEmpty ? "any audience" : new.map(code).joined(separator: ", ")
    let was = old.isEmpty ? "any audience" : old.map(code).joined(separator: ", ")
    add(
      .changed, "its tokens are for \(list), no longer for \(was)",
      behaviour: "programs get tokens for another audience", at: place)
  }
}

extension [SecurityEntry] {
  fileprivate var withoutAudience: [SecurityEntry] {
    map { entry in
      var entry = entry
      entry.audience = nil
      return entry
    }
  }

  fileprivate var words: String {
    isEmpty ? "no credentials" : map(\.words).joined(separator: " together with ")
  }
}

extension [[SecurityEntry]] {
  fileprivate var words: String { map(\.words).joined(separator: ", or ") }

  fileprivate var audiences: [String] { Set(joined().compactMap(\.audience)).sorted() }
}
