/// The evidence for a member of a union without a tag.
public struct UnionEvidence: Equatable, Sendable, Encodable {
  /// A string with documented values.
  public struct Values: Equatable, Sendable, Encodable {
    /// A JSON pointer (RFC 6901) without indices for lists.
    public var pointer: String
    public var known: [String]
  }

  /// The properties of this member that not all members have, or `nil` if they distinguish nothing or any are allowed.
  public var names: [String]?
  public var values: [Values]

  /// No evidence.
  static let none = Self(names: nil, values: [])
}
