/// The changes that cause a separate exit status.
public enum ChangeFailure: String, CaseIterable, Sendable {
  /// All breaking changes.
  case breaking
  case source, wire, behaviour
  case none

  /// Whether a change counts. Accepted changes do not.
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
