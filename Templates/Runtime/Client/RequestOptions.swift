public import HTTPTypes

/// What holds for one call.
public nonisolated struct RequestOptions: Sendable {
  /// Sent with the request; they replace the client's headers of the same name. With an
  /// `Authorization` header the client's own credential is not used.
  public var headers: HTTPFields
  /// How long the call may take, all in all; `nil` for the client's time-out.
  public var timeout: Duration?
  /// Where to send the request and its credential; `nil` for the client's server.
  public var server: Server?

  /// Without arguments, what the client's configuration says.
  public init(headers: HTTPFields = [:], timeout: Duration? = nil, server: Server? = nil) {
    self.headers = headers
    self.timeout = timeout
    self.server = server
  }
}

/// The values of headers stay out of logs: they may hold credentials.
nonisolated extension RequestOptions: CustomStringConvertible, CustomReflectable {
  public var description: String {
    let limit = timeout.map { "\($0)" } ?? "nil"
    return "RequestOptions(headers: \(headers.names), timeout: \(limit), "
      + "server: \(server?.url ?? "nil"))"
  }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "headers": headers.names, "timeout": timeout as Any, "server": server as Any,
      ])
  }
}
