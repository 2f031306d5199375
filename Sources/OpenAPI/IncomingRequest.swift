public import Diagnostics

/// A request that the API sends: a webhook (OpenAPI 3.1, section 4.8.1), or a callback of an operation (4.8.18).
public struct IncomingRequest: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case webhook, callback }

  public var kind: Kind
  public var name: String
  public var description: String?
  /// What its body is.
  public var body: SchemaID
  public var location: SourceLocation
}

/// What requests of one kind can say.
public struct IncomingEvents: Sendable {
  public var kind: IncomingRequest.Kind
  /// The body of the only one, or one of the bodies.
  public var schema: SchemaID
  public var requests: [IncomingRequest]
}
