/// The documented alternatives of an error body, distinguished by the examples of its properties.
public struct Alternatives: Equatable, Sendable, Encodable {
  public struct DecidingProperty: Equatable, Sendable, Encodable {
    public var name: String
    public var isOptional: Bool
  }

  public struct Member: Equatable, Sendable, Encodable {
    public var name: String
    /// The values of the distinguishing properties, joined with `": "`.
    public var value: String
    public var documentation: Documentation
  }

  /// The enum of the alternatives, nested in the operation's error: `BadRequestAlternative`.
  public var typeName: String
  /// The distinguishing properties.
  public var properties: [DecidingProperty]
  public var members: [Member]
}
