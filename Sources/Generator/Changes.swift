public import APIChanges

/// What a write did to the package, or would do.
public struct Changes: Equatable, Sendable {
  public var added: [PackagePath] = []
  public var changed: [PackagePath] = []
  public var removed: [PackagePath] = []
  public var unchanged: [PackagePath] = []
  /// What changed for callers; nil if nothing is known of an earlier version, or nothing changed at all.
  public var report: ChangeReport?

  public init() {}

  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// For people: the counts, and then the files in the order of their paths.
  /// - Parameter limit: how many files are named at most.
  public func lines(limit: Int = 20) -> [String] {
    let counts =
      "\(added.count) added, \(changed.count) changed, \(removed.count) removed, "
      + "\(unchanged.count) unchanged"
    let marked =
      added.map { ("+", $0) } + changed.map { ("~", $0) } + removed.map { ("-", $0) }
    let sorted = marked.sorted { $0.1 < $1.1 }
    let named = sorted.prefix(limit).map { "  \($0) \($1)" }
    let rest = sorted.count - named.count
    return [counts] + named + (rest > 0 ? ["  and \(rest) more"] : [])
  }
}
