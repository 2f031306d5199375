/// A `oneOf` or `anyOf` as a Swift enum with a case for each member.
public struct Union: Equatable, Sendable, Encodable {
  public enum Decision: Equatable, Sendable, Encodable {
    /// The value of this property names the member.
    case tag(property: String)
    /// The first member that fits, in the order of `members`.
    case firstMatch
  }

  public struct Member: Equatable, Sendable, Encodable {
    public var name: String
    public var type: TypeReference
    /// The values of the tag that stand for this member.
    public var tags: [String]
    public var documentation: Documentation
  }

  public var name: String
  public var documentation: Documentation
  public var isDeprecated: Bool
  /// True where a member would hold the union itself without a box.
  public var isIndirect = false
  public var decision: Decision
  /// In the order in which they are tried: most required properties first.
  public var members: [Member]
  public var nested: [TypeDeclaration]
}
