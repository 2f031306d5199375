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
  let accept: [String]
  /// The ways to authenticate, any one of which is enough. Empty: no credential is sent.
  let security: [SecurityScheme]
  /// The names of properties that the API's description marks as secret, in any body.
  let secretFields: [String]
  /// Whether the body of a success is handed on as it comes, without being held in memory.
  let streamsResponse: Bool

  /// Made by the client; of use for tests of middleware.
  public init(id: String, name: String, method: HTTPRequest.Method, path: String) {
    self.init(id: id, name: name, method: method, path: path, accept: [])
  }

  /// An operation of the API, or one that its description lacks.
  init(
    id: String, name: String, method: HTTPRequest.Method, path: String, accept: [String] = [],
    security: [SecurityScheme] = [], secretFields: [String] = [], streamsResponse: Bool = false
  ) {
    self.id = id
    self.name = name
    self.method = method
    self.path = path
    self.accept = accept
    self.security = security
    self.secretFields = secretFields
    self.streamsResponse = streamsResponse
  }
}

nonisolated extension OperationDescription: CustomStringConvertible {
  /// `exchangeSessions.create (POST /customers/{id}/exchange-sessions)`.
  public var description: String {
    "\(name) (\(method.rawValue) \(path))"
  }
}
