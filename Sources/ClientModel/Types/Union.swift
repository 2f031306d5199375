/// A `oneOf` or `anyOf` as a Swift enum with a case for each member, or for each value of its tag.
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
    /// The values of the tag that represent this member.
    public var tags: [TagValue]
    /// The tag's value that is sent with the member, as the member does not hold it; nil if it does.
    public var sentTag: TagValue?
    /// What speaks for this member if there is no tag.
    public var evidence: UnionEvidence
    /// What takes the links of the member one by one, where the union is the body of a request.
    public var flatInitializer: FlatInitializer?
    public var documentation: Documentation
  }

  /// A property that every member has.
  public struct SharedProperty: Equatable, Sendable, Encodable {
    public var name: String
    public var wireName: String
    public var type: TypeReference
    /// What each member calls it, in the order of `members`.
    public var memberNames: [String]
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
  /// What can be read whichever member it is.
  public var sharedProperties: [SharedProperty] = []
  public var nested: [TypeDeclaration]

  /// The modules to import for what it shows.
  public var modules: Set<String> {
    let types = members.map(\.type) + sharedProperties.map(\.type)
    let parameters = members.flatMap { $0.flatInitializer?.parameters ?? [] }
    return (types + parameters.map(\.type)).modules.union(nested.modules)
  }
}

/// A value of the property that tells the members of a union apart.
public enum TagValue: Hashable, Sendable, Encodable {
  case string(String)
  case integer(Int)
  case boolean(Bool)

  /// The value as text: a string as it is, a number in decimal, `true` or `false`.
  public var text: String {
    switch self {
    case .string(let text): text
    case .integer(let value): String(value)
    case .boolean(let value): String(value)
    }
  }
}

extension TagValue: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .string(value) }
}
