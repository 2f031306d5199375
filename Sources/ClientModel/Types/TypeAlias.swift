/// A further name for a type, where a nested one hides it.
public struct TypeAlias: Equatable, Sendable, Encodable {
  public var name: String
  /// The name of the type, which is at module scope.
  public var target: String
  public var documentation: Documentation
  public var isDeprecated: Bool
}
