/// Which changes end a run with its own status.
public enum ChangeFailure: String, CaseIterable, Sendable {
  /// Those that break anything.
  case breaking
  case source, wire, behaviour
  case none

  /// Whether a change counts; those that are accepted do not.
  public func names(_ change: APIChange) -> Bool {
    guard change.accepted == nil else { return false }
    switch self {
    case .breaking: return change.isBreaking
    case .source: return change.source != nil
    case .wire: return change.wire != nil
    case .behaviour: return change.behaviour != nil
    case .none: return false
    }
  }
}
