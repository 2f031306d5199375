/// The diagnostics of a run without duplicates, in the order in which they were found.
public struct DiagnosticList: Sendable {
  /// The default maximum number of errors, and of warnings.
  public static let defaultMaximum = 10_000

  private var kept: [Diagnostic] = []
  private let maximum: Int
  private var seen: Set<Diagnostic> = []
  private var counts: [Diagnostic.Severity: Int] = [:]
  /// The severities that exceed the maximum.
  private var overflown: [Diagnostic.Severity] = []

  /// - Parameter maximum: the maximum number of errors, and of warnings. If there are more, a final diagnostic says
  ///   so.
  public init(maximum: Int = defaultMaximum) { self.maximum = maximum }

  /// The diagnostics, followed by one for each severity that exceeds the maximum.
  public var all: [Diagnostic] {
    kept
      + overflown.map { severity in
        Diagnostic(
          severity, code: .limitCount, "there are more than \(maximum) \(severity.rawValue)s",
          notes: [.init("the others are not shown; raise the limit 'diagnostics' to see more")])
      }
  }

  public var hasErrors: Bool { counts[.error] != nil || overflown.contains(.error) }

  public mutating func append(_ diagnostic: Diagnostic) {
    let severity = diagnostic.severity
    guard !seen.contains(diagnostic) else { return }
    guard counts[severity, default: 0] < maximum else {
      if !overflown.contains(severity) { overflown.append(severity) }
      return
    }
    counts[severity, default: 0] += 1
    seen.insert(diagnostic)
    kept.append(diagnostic)
  }

  /// Drops warnings or turns them into errors, by code.
  public mutating func apply(_ policy: WarningPolicy) {
    guard !policy.levels.isEmpty else { return }
    replaceAll { $0.compactMap(policy.applied) }
  }

  /// Sorts by location, stably: diagnostics without a location first, then by file in the order of the paths, then those
  /// in other files.
  public mutating func sort(byFiles paths: [String]) {
    let ranks = Dictionary(zip(paths, 0...)) { first, _ in first }
    func rank(_ diagnostic: Diagnostic) -> (Int, Int, Int) {
      guard let place = diagnostic.location else { return (-1, 0, 0) }
      return (ranks[place.file.path] ?? .max, place.line, place.column)
    }
    kept = kept.map { (rank($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Replaces each element by its result.
  public mutating func replaceAll(_ replacement: ([Diagnostic]) -> [Diagnostic]) {
    let new = replacement(kept)
    kept = []
    seen = []
    counts = [:]
    append(contentsOf: new)
  }

  public mutating func append(contentsOf diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { append(diagnostic) }
  }
}
