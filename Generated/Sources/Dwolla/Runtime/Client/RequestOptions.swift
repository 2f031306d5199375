public import HTTPTypes

/// What holds for one call.
public nonisolated struct RequestOptions: Sendable {
  /// Sent with the request; they replace the client's headers of the same name. With an
  /// `Authorization` header the client's own credential is not used. What frames the request, such as
  /// `Content-Length`, is refused.
  public var headers: HTTPFields
  /// Sent as `Idempotency-Key`, by which the server tells a repeated request from a new one: keep it before
  /// the call, and send the same request with it again where the server may have acted. `nil` for a key that
  /// the client makes, if the operation has one.
  public var idempotencyKey: String?
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
    headers: HTTPFields = [:], idempotencyKey: String? = nil, timeout: Duration? = nil,
    attemptTimeout: Duration? = nil, server: Server? = nil
  ) {
    self.headers = headers
    self.idempotencyKey = idempotencyKey
    self.timeout = timeout
    self.attemptTimeout = attemptTimeout
    self.server = server
  }

  /// With a policy of its own for repeating the call.
  public init(
    headers: HTTPFields = [:], idempotencyKey: String? = nil, retries: RetryPolicy,
    timeout: Duration? = nil, attemptTimeout: Duration? = nil, server: Server? = nil
  ) {
    self.init(
      headers: headers, idempotencyKey: idempotencyKey, timeout: timeout,
      attemptTimeout: attemptTimeout, server: server)
    self.retries = retries
  }
}

/// The values of headers stay out of logs: they may hold credentials.
nonisolated extension RequestOptions: CustomStringConvertible, CustomReflectable {
  public var description: String {
    let limits = [("timeout", timeout), ("attemptTimeout", attemptTimeout)]
      .map { name, limit in "\(name): \(limit.map { "\($0)" } ?? "nil")" }
      .joined(separator: ", ")
    return "RequestOptions(headers: \(headers.names), "
      + "idempotencyKey: \(idempotencyKey ?? "nil"), retries: "
      + "\(retries.map { "\($0)" } ?? "nil"), \(limits), server: \(server?.url ?? "nil"))"
  }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "headers": headers.names, "idempotencyKey": idempotencyKey as Any,
        "retries": retries as Any, "timeout": timeout as Any,
        "attemptTimeout": attemptTimeout as Any, "server": server as Any,
      ])
  }
}
