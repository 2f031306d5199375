/// The diagnostics of one run, without repeats, in the order in which they were found.
public struct DiagnosticList: Sendable {
  /// How many errors, and how many warnings, are kept unless a list says otherwise.
  public static let defaultMaximum = 10_000

  public private(set) var all: [Diagnostic] = []
  private let maximum: Int
  private var seen: Set<Diagnostic> = []
  private var counts: [Diagnostic.Severity: Int] = [:]

  /// - Parameter maximum: how many errors are kept, and how many warnings. Behind them comes one that says
  ///   that there are more.
  public init(maximum: Int = defaultMaximum) { self.maximum = maximum }

  public var hasErrors: Bool { counts[.error] != nil }

  public mutating func append(_ diagnostic: Diagnostic) {
    let count = counts[diagnostic.severity, default: 0]
    guard count <= maximum, seen.insert(diagnostic).inserted else { return }
    counts[diagnostic.severity] = count + 1
    guard count == maximum else { return all.append(diagnostic) }
    all.append(
      Diagnostic(
        diagnostic.severity, code: .limitCount,
        "there are more than \(maximum) \(diagnostic.severity.rawValue)s",
        notes: [.init("the others are not shown; the limit is 'diagnostics'")]))
  }

  /// Leaves warnings out or makes errors of them, by their codes.
  public mutating func apply(_ policy: WarningPolicy) {
    guard !policy.levels.isEmpty else { return }
    replaceAll { $0.compactMap(policy.applied) }
  }

  /// Puts them in the order of the places that they are about: those without a place first, then file by
  /// file, as the paths are given; others behind. What was found first at a place stays first.
  public mutating func sort(byFiles paths: [String]) {
    let ranks = Dictionary(zip(paths, 0...)) { first, _ in first }
    func rank(_ diagnostic: Diagnostic) -> (Int, Int, Int) {
      // That there are more comes last.
      guard let place = diagnostic.location else {
        return (diagnostic.code == .limitCount ? .max : -1, 0, 0)
      }
      return (ranks[place.file.path] ?? .max, place.line, place.column)
    }
    all = all.map { (rank($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Replaces all by what is made of them.
  public mutating func replaceAll(_ replacement: ([Diagnostic]) -> [Diagnostic]) {
    let new = replacement(all)
    all = []
    seen = []
    counts = [:]
    append(contentsOf: new)
  }

  public mutating func append(contentsOf diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { append(diagnostic) }
  }
}
