/// What tells the values of a union's member from those of the others, where no tag does.
public struct UnionEvidence: Equatable, Sendable, Encodable {
  /// A text that is one of the documented values.
  public struct Values: Equatable, Sendable, Encodable {
    /// A JSON pointer (RFC 6901) that goes through lists without an index.
    public var pointer: String
    public var known: [String]
  }

  /// The properties of this member that not all members have; nil if they decide nothing, or it can have
  /// any.
  public var names: [String]?
  public var values: [Values]

  /// Says nothing.
  static let none = Self(names: nil, values: [])
}
