public import Diagnostics

/// A request that the API sends: a webhook (OpenAPI 3.1, section 4.8.1), or a callback of an operation (4.8.18).
public struct IncomingRequest: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case webhook, callback }

  public var kind: Kind
  public var name: String
  public var description: String?
  /// The schema of its body.
  public var body: SchemaID
  public var location: SourceLocation
}

/// All requests of a kind: webhooks or callbacks.
public struct IncomingEvents: Sendable {
  public var kind: IncomingRequest.Kind
  /// The schema of the body, or a union of all bodies.
  public var schema: SchemaID
  public var requests: [IncomingRequest]
}
