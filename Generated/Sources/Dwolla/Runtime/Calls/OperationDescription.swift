public import HTTPTypes

/// One operation of the API, as its description states it.
public nonisolated struct OperationDescription: Hashable, Sendable {
  /// The `operationId`.
  public let id: String
  /// The name in this client, such as `exchangeSessions.create`.
  public let name: String
  /// The HTTP method.
  public let method: HTTPRequest.Method
  /// The path template, relative to the server's URL: `/customers/{id}/exchange-sessions`.
  public let path: String
  /// The media types that the client can read, best first; sent as `Accept`.
  public let accept: [String]
  /// The ways to authenticate, any one of which is enough. Empty: no credential is sent.
  public let security: [SecurityScheme]
  /// The names of properties that the API's description marks as secret, in any body.
  public let secretFields: [String]
  /// The media types of successes that are handed on as they come, without being held in memory; `*/*` for all
  /// that are accepted.
  public let streamed: [String]

  /// An operation of the API, or one that its description lacks.
  public init(
    id: String, name: String, method: HTTPRequest.Method, path: String, accept: [String] = [],
    security: [SecurityScheme] = [], secretFields: [String] = [], streamed: [String] = []
  ) {
    self.id = id
    self.name = name
    self.method = method
    self.path = path
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
