/// The treatment of undocumented properties in objects without `additionalProperties`.
public enum UnknownProperties: String, CaseIterable, Sendable {
  /// Ignores them.
  case ignore
  /// Keeps them in `additionalProperties`, and encodes them again.
  case keep
}
