/// The decision about the type of a `oneOf` or `anyOf`.
public struct UnionDecision: Hashable, Sendable, Encodable {
  public enum Outcome: String, Sendable, Encodable {
    /// An enum whose case depends on the value of a property.
    case tag
    /// An enum whose case depends on the present properties and documented values.
    case bestMatch
    /// A single struct with the properties of all members and of the schema itself.
    case properties
    /// A single string or enum for several kinds of strings.
    case text
    /// The only member that allows values other than null.
    case onlyMember
    /// The members are omitted, because they contradict the properties of the schema itself.
    case leftOut
  }

  /// The name of the schema, or `nil` for an inline schema.
  public var schema: String?
  public var outcome: Outcome
  /// The number of members other than null.
  public var members: Int
  /// The names or titles of the members, if they have one.
  public var names: [String]
}
