public import HTTPTypes

/// What holds for one call.
public nonisolated struct RequestOptions: Sendable {
  /// Sent with the request; they replace the client's headers of the same name. With an
  /// `Authorization` header the client's own credential is not used.
  public var headers: HTTPFields
  /// Whether and when the call is repeated; `nil` for the client's policy. It is set by `init`
  /// alone, where `.none` can be nothing but `RetryPolicy.none`.
  public private(set) var retries: RetryPolicy?
  /// How long the call may take, all in all; `nil` for the client's timeout.
  public var timeout: Duration?
  /// How long one attempt may take; `nil` for the client's timeout of attempts.
  public var attemptTimeout: Duration?
  /// Where to send the request and its credential; `nil` for the client's server.
  public var server: Server?

  /// Without arguments, what the client's configuration says.
  public init(
    headers: HTTPFields = [:], timeout: Duration? = nil, attemptTimeout: Duration? = nil,
    server: Server? = nil
  ) {
    self.headers = headers
    self.timeout = timeout
    self.attemptTimeout = attemptTimeout
    self.server = server
  }

  /// With a policy of its own for repeating the call.
  public init(
    headers: HTTPFields = [:], retries: RetryPolicy, timeout: Duration? = nil,
    attemptTimeout: Duration? = nil, server: Server? = nil
  ) {
    self.init(
      headers: headers, timeout: timeout, attemptTimeout: attemptTimeout, server: server)
    self.retries = retries
  }
}

/// The values of headers stay out of logs: they may hold credentials.
nonisolated extension RequestOptions: CustomStringConvertible, CustomReflectable {
  public var description: String {
    let limits = [("timeout", timeout), ("attemptTimeout", attemptTimeout)]
      .map { name, limit in "\(name): \(limit.map { "\($0)" } ?? "nil")" }
      .joined(separator: ", ")
    return "RequestOptions(headers: \(headers.names), retries: "
      + "\(retries.map { "\($0)" } ?? "nil"), \(limits), server: \(server?.url ?? "nil"))"
  }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "headers": headers.names, "retries": retries as Any, "timeout": timeout as Any,
        "attemptTimeout": attemptTimeout as Any, "server": server as Any,
      ])
  }
}
