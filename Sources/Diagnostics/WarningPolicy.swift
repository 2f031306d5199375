/// The treatment of warnings by code. It does not affect errors.
public struct WarningPolicy: Equatable, Sendable {
  public enum Level: String, Sendable {
    /// Hidden.
    case off
    case error
  }

  public var levels: [DiagnosticCode: Level] = [:]

  public init() {}

  /// - Returns: `nil` for a hidden warning.
  func applied(_ diagnostic: Diagnostic) -> Diagnostic? {
    guard diagnostic.severity == .warning, let level = diagnostic.code.flatMap({ levels[$0] })
    else { return diagnostic }
    switch level {
    case .off: return nil
    case .error:
      var diagnostic = diagnostic
      diagnostic.severity = .error
      diagnostic.notes.append(.init("the configuration turns this warning into an error"))
      return diagnostic
    }
  }
}
