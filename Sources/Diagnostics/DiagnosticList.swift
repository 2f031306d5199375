/// The diagnostics of one run, without repeats, in the order in which they were found.
public struct DiagnosticList: Sendable {
  public private(set) var all: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  public init() {}

  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  public mutating func append(_ diagnostic: Diagnostic) {
    guard seen.insert(diagnostic).inserted else { return }
    all.append(diagnostic)
  }

  /// Leaves warnings out or makes errors of them, by their codes.
  public mutating func apply(_ policy: WarningPolicy) {
    guard !policy.levels.isEmpty else { return }
    all = all.compactMap(policy.applied)
    seen = Set(all)
  }

  /// Puts them in the order of the places that they are about: those without a place first, then file by
  /// file, as the paths are given; others behind. What was found first at a place stays first.
  public mutating func sort(byFiles paths: [String]) {
    let ranks = Dictionary(zip(paths, 0...)) { first, _ in first }
    func rank(_ diagnostic: Diagnostic) -> (Int, Int, Int) {
      guard let place = diagnostic.location else { return (-1, 0, 0) }
      return (ranks[place.file.path] ?? .max, place.line, place.column)
    }
    all = all.map { (rank($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Replaces each by what is made of it, one for one.
  public mutating func replaceAll(_ replacement: ([Diagnostic]) -> [Diagnostic]) {
    let new = replacement(all)
    all = []
    seen = []
    append(contentsOf: new)
  }

  public mutating func append(contentsOf diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { append(diagnostic) }
  }
}
