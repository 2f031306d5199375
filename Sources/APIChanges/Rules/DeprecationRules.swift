extension APIComparison {
  /// Whether a declaration is deprecated, and its date of removal.
  typealias Deprecation = (isDeprecated: Bool, sunset: String?)

  /// Deprecating a declaration breaks nothing, but setting a date for its removal does.
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
