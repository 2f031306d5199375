/// A message about the input, with its location.
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Sendable, Comparable {
    case warning
    case error

    public static func < (lhs: Self, rhs: Self) -> Bool { lhs == .warning && rhs == .error }
  }

  public var severity: Severity
  /// The kind of problem.
  public var code: DiagnosticCode?
  /// The problem, in one sentence without a full stop.
  public var message: String
  /// The location, or `nil` if the problem is not in a file, such as a missing argument.
  public var location: SourceLocation?
  /// Hints and related locations.
  public var notes: [Note]

  public struct Note: Hashable, Sendable {
    public var message: String
    public var location: SourceLocation?

    public init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  public init(
    _ severity: Severity, code: DiagnosticCode? = nil, _ message: String,
    at location: SourceLocation? = nil, notes: [Note] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.notes = notes
  }

  public static func error(
    code: DiagnosticCode? = nil, _ message: String, at location: SourceLocation? = nil,
    hint: String? = nil
  ) -> Self {
    Self(.error, code: code, message, at: location, notes: hint.map { [Note($0)] } ?? [])
  }

  public static func warning(
    code: DiagnosticCode? = nil, _ message: String, at location: SourceLocation? = nil,
    hint: String? = nil
  ) -> Self {
    Self(.warning, code: code, message, at: location, notes: hint.map { [Note($0)] } ?? [])
  }
}
