extension APIComparison {
  /// Whether something is deprecated, and when it ends.
  typealias Deprecation = (isDeprecated: Bool, sunset: String?)

  /// Deprecation breaks nothing; an end does.
  mutating func compareDeprecation(
    _ what: String, _ old: Deprecation, _ new: Deprecation, at place: String?
  ) {
    if old.isDeprecated != new.isDeprecated {
      add(
        .changed, "\(what) is \(new.isDeprecated ? "" : "no longer ")deprecated",
        note: new.isDeprecated ? "it still works" : nil, at: place)
    }
    compareSunset(what, old.sunset, new.sunset, at: place)
  }
}
