public import HTTPTypes

/// What holds for all calls of a client.
public nonisolated struct Configuration: Sendable {
  /// How long a call may take, all in all, the fetching of a token included.
  public var timeout: Duration
  /// Sent as `User-Agent`.
  public var userAgent: String
  /// Sent with each request; headers of an operation with the same name replace them.
  public var headers: HTTPFields

  /// The defaults are a minute for a call and no headers.
  public init(
    timeout: Duration = .seconds(60), userAgent: String = "openapi-codegen-swift",
    headers: HTTPFields = [:]
  ) {
    self.timeout = timeout
    self.userAgent = userAgent
    self.headers = headers
  }
}

/// The values of headers stay out of logs: they may hold credentials.
nonisolated extension Configuration: CustomStringConvertible, CustomReflectable {
  public var description: String {
    "Configuration(timeout: \(timeout), userAgent: \(userAgent), headers: \(headers.names))"
  }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: ["timeout": timeout, "userAgent": userAgent, "headers": headers.names])
  }
}

nonisolated extension HTTPFields {
  /// The fields' names, in their order.
  var names: [String] { map(\.name.rawName) }
}
