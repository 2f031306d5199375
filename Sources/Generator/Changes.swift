public import APIChanges

/// The changes that a write makes to the package.
public struct Changes: Equatable, Sendable {
  public var added: [PackagePath] = []
  public var changed: [PackagePath] = []
  public var removed: [PackagePath] = []
  public var unchanged: [PackagePath] = []
  /// The changes for callers, or `nil` without an earlier version or without any change.
  public var report: ChangeReport?

  public init() {}

  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// The counts, followed by the files, sorted by path.
  /// - Parameter limit: the maximum number of files.
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
