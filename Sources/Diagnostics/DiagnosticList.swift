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
        diagnostic.severity, "there are more than \(maximum) \(diagnostic.severity.rawValue)s",
        notes: [.init("the others are not shown; the limit is 'diagnostics'")]))
  }

  public mutating func append(contentsOf diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { append(diagnostic) }
  }
}
