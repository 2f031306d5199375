/// A `oneOf` or `anyOf` as a Swift enum with a case for each member, or for each value of its tag.
public struct Union: Equatable, Sendable, Encodable {
  public enum Decision: Equatable, Sendable, Encodable {
    /// The value of this property selects the member.
    case tag(property: String)
    /// The best match by evidence. Among equals, the first member wins.
    case bestMatch
  }

  public struct Member: Equatable, Sendable, Encodable {
    public var name: String
    public var type: TypeReference
    /// The only value of the member's enum. Callers can omit it.
    public var onlyValue: String?
    /// The tag values of this member.
    public var tags: [TagValue]
    /// The tag to send with the member, or `nil` if the member contains it.
    public var sentTag: TagValue?
    /// Whether a value with no tag, or with one that represents no other member, is this member.
    public var isDefault = false
    /// The evidence for this member if there is no tag.
    public var evidence: UnionEvidence
    /// The initializer with individual links, if the union is a request body.
    public var flatInitializer: FlatInitializer?
    public var documentation: Documentation
  }

  /// A property that every member has.
  public struct SharedProperty: Equatable, Sendable, Encodable {
    public var name: String
    public var wireName: String
    public var type: TypeReference
    /// The name of the property in each member, in the order of `members`.
    public var memberNames: [String]
    public var documentation: Documentation
  }

  public var name: String
  public var documentation: Documentation
  public var isDeprecated: Bool
  /// Whether the enum must be indirect because a member contains the union.
  public var isIndirect = false
  public var decision: Decision
  /// The members in the order in which they are tried: most required properties first.
  public var members: [Member]
  /// The properties that all members share.
  public var sharedProperties: [SharedProperty] = []
  public var nested: [TypeDeclaration]

  /// The modules to import for the types in its interface.
  public var modules: Set<String> {
    let types = members.map(\.type) + sharedProperties.map(\.type)
    let parameters = members.flatMap { $0.flatInitializer?.parameters ?? [] }
    return (types + parameters.map(\.type)).modules.union(nested.modules)
  }
}

/// A value of the tag.
public enum TagValue: Hashable, Sendable, Encodable {
  case string(String)
  case integer(Int)
  case boolean(Bool)

  /// The value as text: a string, a decimal number, `true` or `false`.
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
