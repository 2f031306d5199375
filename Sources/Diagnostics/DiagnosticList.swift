/// The diagnostics of one run, without repeats, in the order in which they were found.
public struct DiagnosticList: Sendable {
  /// How many errors, and how many warnings, are kept unless a list says otherwise.
  public static let defaultMaximum = 10_000

  private var kept: [Diagnostic] = []
  private let maximum: Int
  private var seen: Set<Diagnostic> = []
  private var counts: [Diagnostic.Severity: Int] = [:]
  /// Those of which there are more than are kept.
  private var overflown: [Diagnostic.Severity] = []

  /// - Parameter maximum: how many errors are kept, and how many warnings. After them comes one that says
  ///   that there are more.
  public init(maximum: Int = defaultMaximum) { self.maximum = maximum }

  /// After those that are kept, that there are more.
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

  /// Leaves warnings out or makes errors of them, by their codes.
  public mutating func apply(_ policy: WarningPolicy) {
    guard !policy.levels.isEmpty else { return }
    replaceAll { $0.compactMap(policy.applied) }
  }

  /// Puts them in the order of the places that they are about: those without a place first, then file by
  /// file, as the paths are given; others after. What was found first at a place stays first.
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
