extension APIComparison {
  mutating func compareSecurity(_ before: OperationEntry, _ after: OperationEntry) {
    let (old, new) = (before.security, after.security)
    guard Set(old) != Set(new) else { return }
    compareAudiences(old, new, at: after.at)
    guard Set(old.map(\.withoutAudience)) != Set(new.map(\.withoutAudience)) else { return }
    let choices = old.isEmpty ? [[]] : old
    let refused = choices.filter { choice in
      !new.isEmpty
        && !new.contains { $0.allSatisfy { demand in choice.contains(where: demand.accepts) } }
    }
    let list = new.map(\.words).joined(separator: ", or ")
    let text =
      new.allSatisfy(\.isEmpty) ? "it asks for no credentials" : "it asks for \(list)"
    let was = old.allSatisfy(\.isEmpty) ? "none" : old.map(\.words).joined(separator: ", or ")
    add(
      .changed, "\(text), no longer for \(was)",
      wire: refused.isEmpty ? nil : .evident("\(refused[0].words) is no longer enough"),
      note: refused.isEmpty ? "what old clients send is still enough" : nil, at: after.at)
  }

  /// A token for somebody else is refused or, worse, taken.
  private mutating func compareAudiences(
    _ before: [[SecurityEntry]], _ after: [[SecurityEntry]], at place: String?
  ) {
    let (old, new) = (before.audiences, after.audiences)
    guard old != new, !old.isEmpty || !new.isEmpty else { return }
    let list = new.isEmpty ? "nobody in particular" : new.map(code).joined(separator: ", ")
    let was = old.isEmpty ? "nobody in particular" : old.map(code).joined(separator: ", ")
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
  fileprivate var audiences: [String] { Set(joined().compactMap(\.audience)).sorted() }
}
