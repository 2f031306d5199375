extension APIComparison {
  /// Compares the values of an open enum, which keeps unknown values.
  mutating func compareValues(_ type: String, _ before: [ValueEntry], _ after: [ValueEntry]) {
    let matching = Matching(before, after, byEither: [\.value, \.name])
    let directions = directions(of: type)
    for value in matching.removed {
      add(
        .removed, "the value \(code(value.value)) was removed",
        source: .evident("\(code("." + value.name)) was removed"),
        wire: directions.isSent ? "old clients may send it" : nil, at: value.at)
    }
    for (old, new) in matching.pairs {
      if old.name != new.name {
        add(
          .changed, "the value \(code("." + old.name)) is now called \(code("." + new.name))",
          source: Self.anotherName, at: new.at)
      }
      if old.value != new.value {
        add(
          .changed,
          "the value \(code("." + new.name)) is \(code(new.value)) on the wire, no longer \(code(old.value))",
          wire: directions.isSent ? "old clients send the old one" : nil, at: new.at)
      }
    }
    for value in matching.added {
      add(
        .added, "the value \(code(value.value)) is new",
        note: directions.isReceived ? "old clients keep it" : nil, at: value.at)
    }
  }

  /// Compares the cases of a Swift enum, which a `switch` must list.
  mutating func compareCases(
    _ before: [ValueEntry], _ after: [ValueEntry], of status: String
  ) {
    let matching = Matching(before, after, byEither: [\.name])
    for value in matching.removed {
      add(
        .removed, "the alternative \(code("." + value.name)) of \(status) was removed",
        source: .evident("the case was removed"), at: value.at)
    }
    for (old, new) in matching.pairs where old.value != new.value {
      add(
        .changed, "the alternative \(code("." + new.name)) of \(status) matches another text",
        note: "old clients no longer recognize it", at: new.at)
    }
    for value in matching.added {
      add(
        .added, "the alternative \(code("." + value.name)) of \(status) is new",
        source: Self.lackingCase,
        at: value.at)
    }
  }

  static let lackingCase: Reason = "a \(code("switch")) is no longer exhaustive"
}
