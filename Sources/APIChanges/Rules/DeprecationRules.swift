extension APIComparison {
  /// Whether a declaration is deprecated, and its date of removal.
  typealias Deprecation = (isDeprecated: Bool, sunset: String?)

  /// Deprecation breaks nothing, but a date of removal does.
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
