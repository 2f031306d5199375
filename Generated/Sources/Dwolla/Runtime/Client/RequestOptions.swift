public import HTTPTypes

/// Options for one request.
public nonisolated struct RequestOptions: Sendable {
  /// Headers of the request. They replace the client's headers of the same name, and an
  /// `Authorization` header replaces the credential. Headers that frame the request, such as
  /// `Content-Length`, are rejected.
  public var headers: HTTPFields
  /// The `Idempotency-Key` of the request, which lets the server distinguish a retry from a new
  /// request. Store it before the call, so that you can send the same request again if the server
  /// may have acted. If it is `nil`, the client generates a key for operations that have one.
  public var idempotencyKey: String?
  /// When to retry. `nil` means the client's policy. Only `init` sets it, so that `.none` always
  /// means `RetryPolicy.none`.
  public private(set) var retries: RetryPolicy?
  /// The timeout for the call. `nil` means the client's timeout.
  public var timeout: Duration?
  /// The timeout for one attempt. `nil` means the client's timeout.
  public var attemptTimeout: Duration?
  /// The server that receives the request and the credential. `nil` means the client's server.
  public var server: Server?

  /// Creates options. The client's configuration applies to everything that you omit.
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

  /// Creates options with a retry policy.
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

/// Logs do not show header values, which may contain credentials.
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
