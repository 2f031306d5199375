/// An example from the document, or one synthesized from the schema.
public struct ClientExample: Equatable, Sendable, Encodable {
  /// The key under `examples`, or the name of the alternative.
  public var name: String?
  /// The summary in the document.
  public var summary: String?
  public var value: ExampleValue
  /// Whether the document contains the whole value. A synthesized value can contain parts from the document.
  public var isGiven: Bool
}

/// The examples of an operation's requests and responses: all examples of the document, followed by a synthesized one in
/// case none of them matches its type.
public struct OperationExamples: Equatable, Sendable, Encodable {
  /// The examples of a parameter, a header or a property, with its name in Swift.
  public struct Named: Equatable, Sendable, Encodable {
    public var name: String
    public var examples: [ClientExample]
  }

  /// The examples of a response.
  public struct Response: Equatable, Sendable, Encodable {
    public var status: StatusMatch
    public var headers: [Named]
    /// The body examples, empty for a response without a body.
    public var bodies: [ClientExample]
  }

  /// The operation's `name`.
  public var operation: String
  public var parameters: [Named]
  /// The body examples, empty for a request without a body.
  public var bodies: [ClientExample]
  public var responses: [Response]

  /// The examples of the response with this status.
  public subscript(status: StatusMatch) -> Response? {
    responses.first { $0.status == status }
  }
}
