public import HTTPTypes

/// An operation of the API.
public nonisolated struct OperationDescription: Hashable, Sendable {
  // One reference, because a call copies its operation into the contexts, records and failures of its attempts.
  private let parts: Parts

  fileprivate final class Parts: Sendable {
    let id: String
    let name: String
    let method: HTTPRequest.Method
    let path: String
    let template: PathTemplate
    let servers: [String: String]
    let accept: [String]
    let security: [SecurityScheme]
    let secretFields: [String]
    let streamed: [String]

    init(
      id: String, name: String, method: HTTPRequest.Method, path: String, accept: [String],
      security: [SecurityScheme], servers: [String: String], secretFields: [String],
      streamed: [String]
    ) {
      self.id = id
      self.name = name
      self.method = method
      self.path = path
      template = PathTemplate(path)
      self.servers = servers
      self.accept = accept
      self.security = security
      self.secretFields = secretFields
      self.streamed = streamed
    }
  }

  /// Creates a description of an operation.
  public init(
    id: String, name: String, method: HTTPRequest.Method, path: String, accept: [String] = [],
    security: [SecurityScheme] = [], servers: [String: String] = [:], secretFields: [String] = [],
    streamed: [String] = []
  ) {
    parts = Parts(
      id: id, name: name, method: method, path: path, accept: accept, security: security,
      servers: servers, secretFields: secretFields, streamed: streamed)
  }

  /// The `operationId`.
  public var id: String { parts.id }
  /// The name in the client, for example `exchangeSessions.create`.
  public var name: String { parts.name }
  /// The HTTP method.
  public var method: HTTPRequest.Method { parts.method }
  /// The path template, relative to the server URL, for example
  /// `/customers/{id}/exchange-sessions`.
  public var path: String { parts.path }
  /// The URLs of the operation's own servers, by the names of the servers that they replace.
  public var servers: [String: String] { parts.servers }
  /// The media types that the client accepts, in order of preference. Sent as `Accept`.
  public var accept: [String] { parts.accept }
  /// The alternative security schemes. If there are none, no credential is sent.
  public var security: [SecurityScheme] { parts.security }
  /// The names of properties that the API description marks as secret, in any body.
  public var secretFields: [String] { parts.secretFields }
  /// The media types of successes that are streamed. `*/*` means all accepted media types.
  public var streamed: [String] { parts.streamed }

  /// The path template, parsed.
  var template: PathTemplate { parts.template }
}

nonisolated extension OperationDescription.Parts: Hashable {
  static func == (left: OperationDescription.Parts, right: OperationDescription.Parts) -> Bool {
    left === right
      || left.id == right.id && left.name == right.name && left.method == right.method
        && left.path == right.path && left.servers == right.servers && left.accept == right.accept
        && left.security == right.security && left.secretFields == right.secretFields
        && left.streamed == right.streamed
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(path)
  }
}

nonisolated extension OperationDescription: CustomStringConvertible {
  /// `exchangeSessions.create (POST /customers/{id}/exchange-sessions)`.
  public var description: String {
    "\(name) (\(method.rawValue) \(path))"
  }
}
