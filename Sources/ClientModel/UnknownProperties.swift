/// The treatment of undocumented properties in objects without `additionalProperties`.
public enum UnknownProperties: String, CaseIterable, Sendable {
  /// They are ignored.
  case ignore
  /// They are kept in `additionalProperties` and encoded again.
  case keep
}
