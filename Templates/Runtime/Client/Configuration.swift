public import HTTPTypes
public import Logging

/// What holds for all calls of a client.
public nonisolated struct Configuration: Sendable {
  /// How long a call may take, all in all: its attempts, the pauses between them, and the
  /// fetching of a token.
  public var timeout: Duration
  /// How long one attempt may take, and one attempt to fetch a token.
  public var attemptTimeout: Duration
  /// Whether and when calls are repeated that failed for a while only.
  public var retries: RetryPolicy
  /// The longest body of an answer that is held in memory, in bytes. A longer one is an error,
  /// and is not read to its end. Answers that stream have no limit.
  public var maximumResponseSize: Int
  /// How many arrays and objects may stand in one another in the JSON of an answer: 128, or fewer. What is
  /// nested deeper is an error, also where this says more, as small stacks hold no more of it.
  public var maximumNesting: Int
  /// How long before its end a token is renewed; calls go on with the old one meanwhile.
  public var tokenRenewalLead: Duration
  /// Sent as `User-Agent`; `nil` for the client's own, which names it and the version of its API.
  public var userAgent: String?
  /// Sent with each request; headers of an operation with the same name replace them. With an
  /// `Authorization` header the client's own credential is not used. What frames the request, such as
  /// `Content-Length`, is refused.
  public var headers: HTTPFields
  /// What sees each attempt of a call, the first one outermost.
  public var middleware: [any Middleware]
  /// Where calls are logged, at the level `debug` and without secrets; `nil` for nowhere, unless
  /// the environment variable `PREFIX_DEBUG` is set, and not to `0`, `false`, `no` or `off`.
  public var logger: Logger?
  /// Whether servers other than this machine may be called without TLS.
  public var allowsInsecureServers: Bool
  /// What timeouts and pauses are measured by.
  public var clock: any Clock<Duration>

  /// The defaults suit a server that is called over the Internet.
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

/// The values of headers stay out of logs: they may hold credentials.
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
  /// The fields' names, in their order.
  var names: [String] { map(\.name.rawName) }
}
