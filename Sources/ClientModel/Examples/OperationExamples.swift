/// An example from the document, or one made from the schema.
public struct ClientExample: Equatable, Sendable, Encodable {
  /// The key under `examples`, or the name of the alternative that it is of.
  public var name: String?
  /// What the document says about it.
  public var summary: String?
  public var value: ExampleValue
  /// Whether the document gives the whole value; a made one can have parts that it gives.
  public var isGiven: Bool
}

/// The examples of what an operation sends and receives. Where the document gives several, all are there; a
/// made one comes after them, for the case that none of them fits its type.
public struct OperationExamples: Equatable, Sendable, Encodable {
  /// Those of a parameter, a header or a property, with its name in Swift.
  public struct Named: Equatable, Sendable, Encodable {
    public var name: String
    public var examples: [ClientExample]
  }

  /// Those of a response.
  public struct Response: Equatable, Sendable, Encodable {
    public var status: StatusMatch
    public var headers: [Named]
    /// Empty for a response without a body.
    public var bodies: [ClientExample]
  }

  /// The operation's `name`.
  public var operation: String
  public var parameters: [Named]
  /// Empty where nothing is sent.
  public var bodies: [ClientExample]
  public var responses: [Response]

  /// The examples of the response with this status.
  public subscript(status: StatusMatch) -> Response? {
    responses.first { $0.status == status }
  }
}
