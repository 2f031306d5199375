/// Another name for a type that a nested type shadows.
public struct TypeAlias: Equatable, Sendable, Encodable {
  public var name: String
  /// The name of the type at module scope.
  public var target: String
  public var documentation: Documentation
  public var isDeprecated: Bool
}
