public import HTTPTypes

/// An operation of the API.
public nonisolated struct OperationDescription: Hashable, Sendable {
  /// The `operationId`.
  public let id: String
  /// The name in the client, for example `exchangeSessions.create`.
  public let name: String
  /// The HTTP method.
  public let method: HTTPRequest.Method
  /// The path template, relative to the server URL, for example
  /// `/customers/{id}/exchange-sessions`.
  public let path: String
  /// The URLs of the operation's own servers, by the names of the servers that they replace.
  public let servers: [String: String]
  /// The media types that the client accepts, in order of preference. Sent as `Accept`.
  public let accept: [String]
  /// The alternative security schemes. If there are none, no credential is sent.
  public let security: [SecurityScheme]
  /// The names of properties that the API description marks as secret, in any body.
  public let secretFields: [String]
  /// The media types of successes that are streamed. `*/*` means all accepted media types.
  public let streamed: [String]

  /// Creates a description of an operation.
  public init(
    id: String, name: String, method: HTTPRequest.Method, path: String, accept: [String] = [],
    security: [SecurityScheme] = [], servers: [String: String] = [:], secretFields: [String] = [],
    streamed: [String] = []
  ) {
    self.id = id
    self.name = name
    self.method = method
    self.path = path
    self.servers = servers
    self.accept = accept
    self.security = security
    self.secretFields = secretFields
    self.streamed = streamed
  }
}

nonisolated extension OperationDescription: CustomStringConvertible {
  /// `exchangeSessions.create (POST /customers/{id}/exchange-sessions)`.
  public var description: String {
    "\(name) (\(method.rawValue) \(path))"
  }
}
