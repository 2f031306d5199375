public import HTTPTypes
public import Logging

/// The settings for all calls of a client.
public nonisolated struct Configuration: Sendable {
  /// The timeout for a call, including all attempts, delays and token requests.
  public var timeout: Duration
  /// The timeout for one attempt, and for one attempt to obtain a token.
  public var attemptTimeout: Duration
  /// When to retry transient failures.
  public var retries: RetryPolicy
  /// The maximum size of a response body in memory, in bytes. The client stops reading a longer
  /// body and throws an error. Streams have no limit.
  public var maximumResponseSize: Int
  /// The maximum nesting of arrays and objects in the JSON of a response. Deeper JSON is an error. Values
  /// above 128 count as 128, because threads can have small stacks.
  public var maximumNesting: Int
  /// The time before its expiry at which a token is renewed. Calls use the old token in the
  /// meantime.
  public var tokenRenewalLead: Duration
  /// The `User-Agent` header. `nil` means the name of the client and the version of the API.
  public var userAgent: String?
  /// Headers of every request. Headers of an operation replace those of the same name, and an
  /// `Authorization` header replaces the credential. Headers that frame the request, such as
  /// `Content-Length`, are rejected.
  public var headers: HTTPFields
  /// The middleware that wraps each attempt, the first one outermost.
  public var middleware: [any Middleware]
  /// Logs calls at the level `debug`, without secrets. If it is `nil`, calls are logged only if the
  /// environment variable `PREFIX_DEBUG` is set to a value other than `0`, `false`, `no` or `off`.
  public var logger: Logger?
  /// Whether to allow servers other than the local machine without TLS.
  public var allowsInsecureServers: Bool
  /// The clock for timeouts and delays.
  public var clock: any Clock<Duration>

  /// Creates a configuration. The defaults suit a server on the Internet.
  public init(
    timeout: Duration = .seconds(60),
    attemptTimeout: Duration = .seconds(30),
    retries: RetryPolicy = .standard,
    maximumResponseSize: Int = 16 << 20,
    maximumNesting: Int = 128,
    tokenRenewalLead: Duration = .seconds(60),
    userAgent: String? = nil,
    headers: HTTPFields = [:],
    middleware: [any Middleware] = [],
    logger: Logger? = nil,
    allowsInsecureServers: Bool = false,
    clock: any Clock<Duration> = ContinuousClock()
  ) {
    self.timeout = timeout
    self.attemptTimeout = attemptTimeout
    self.retries = retries
    self.maximumResponseSize = maximumResponseSize
    self.maximumNesting = maximumNesting
    self.tokenRenewalLead = tokenRenewalLead
    self.userAgent = userAgent
    self.headers = headers
    self.middleware = middleware
    self.logger = logger
    self.allowsInsecureServers = allowsInsecureServers
    self.clock = clock
  }
}

/// Logs do not show header values, which may contain credentials.
nonisolated extension Configuration: CustomStringConvertible, CustomReflectable {
  public var description: String {
    "Configuration(timeout: \(timeout), attemptTimeout: \(attemptTimeout), retries: \(retries), "
      + "userAgent: \(userAgent ?? "the client's"), headers: \(headers.names))"
  }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "timeout": timeout, "attemptTimeout": attemptTimeout, "retries": retries,
        "maximumResponseSize": maximumResponseSize, "maximumNesting": maximumNesting,
        "tokenRenewalLead": tokenRenewalLead,
        "userAgent": userAgent as Any, "headers": headers.names, "middleware": middleware.count,
        "allowsInsecureServers": allowsInsecureServers,
      ])
  }
}

nonisolated extension HTTPFields {
  /// The names of the fields, in order.
  var names: [String] { map(\.name.rawName) }
}
