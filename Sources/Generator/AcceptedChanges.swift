public import APIChanges
public import Diagnostics

extension PackageOrigin {
  /// The changes between two versions, which are named by their version numbers.
  public static func report(
    from old: Self, to new: Self, hasOtherChanges: Bool
  ) -> ChangeReport {
    let titles = titles(old, new)
    return ChangeReport(
      from: old.api, called: titles.old, to: new.api, called: titles.new,
      hasOtherChanges: hasOtherChanges)
  }
}

extension ChangeReport {
  /// Marks the changes that the configuration accepts.
  /// - Returns: a warning for each stale entry.
  public mutating func accept(
    _ configuration: CodegenConfiguration, of new: PackageOrigin
  ) -> [Diagnostic] {
    let version = new.specification.version
    let places = Dictionary(configuration.accepted.map { ($0.change, $0.location) }) { first, _ in
      first
    }
    return accept(configuration.accepted.map(\.change), in: version).compactMap { entry in
      let isOfAnotherVersion = entry.version != version
      // A regenerated package without changes has nothing to accept.
      if !isOfAnotherVersion, changes.isEmpty { return nil }
      return .warning(
        code: .comparisonStale,
        isOfAnotherVersion
          ? "'\(entry.subject): \(entry.text)' is accepted for version \(entry.version), but this is version \(version)"
          : "there is no breaking change '\(entry.subject): \(entry.text)'",
        at: places[entry], hint: "remove the entry from 'accepted'")
    }
  }
}
