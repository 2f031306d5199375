/// What becomes of properties that the document does not describe, in objects that it does not say to have others.
public enum UnknownProperties: String, CaseIterable, Sendable {
  /// They are passed over.
  case ignore
  /// They are in `additionalProperties`, and are written again.
  case keep
}
