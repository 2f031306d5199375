/// A `oneOf` or `anyOf` as a Swift enum with a case for each member.
public struct Union: Equatable, Sendable, Encodable {
  public enum Decision: Equatable, Sendable, Encodable {
    /// The value of this property names the member.
    case tag(property: String)
    /// The member that fits best by its evidence; of equals the first, in the order of `members`.
    case bestMatch
  }

  public struct Member: Equatable, Sendable, Encodable {
    public var name: String
    public var type: TypeReference
    /// The values of the tag that stand for this member.
    public var tags: [String]
    /// What speaks for this member where there is no tag.
    public var evidence: UnionEvidence
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
