/// The documented meanings of one error body, which the examples of its properties tell apart.
public struct Alternatives: Equatable, Sendable, Encodable {
  public struct DecidingProperty: Equatable, Sendable, Encodable {
    public var name: String
    public var isOptional: Bool
  }

  public struct Member: Equatable, Sendable, Encodable {
    public var name: String
    /// The values of the properties that decide, with `": "` between them.
    public var value: String
    public var documentation: Documentation
  }

  /// The enum of the alternatives, nested in the operation's error: `BadRequestAlternative`.
  public var typeName: String
  /// One where it alone decides.
  public var properties: [DecidingProperty]
  public var members: [Member]
}
