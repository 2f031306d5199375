/// How a `oneOf` or `anyOf` of the document came to its type.
public struct UnionDecision: Hashable, Sendable, Encodable {
  public enum Outcome: String, Sendable, Encodable {
    /// An enum; the value of a property names the case.
    case tag
    /// An enum; the properties and the documented values that are there decide.
    case bestMatch
    /// Objects that add to the properties beside them: one struct.
    case properties
    /// Strings of several kinds: one string, or one enum.
    case text
    /// The only member with values beside null.
    case onlyMember
    /// The members are omitted, as they do not fit the properties beside them.
    case leftOut
  }

  /// The name of the schema; nil if it stands inline.
  public var schema: String?
  public var outcome: Outcome
  /// How many members there are beside null.
  public var members: Int
  /// The names or titles of the members that have one.
  public var names: [String]
}
