// Made by openapi-codegen from the API's description; changes here get lost.

/// A client of No security.
public nonisolated struct SecurityNoneClient: Sendable {
  /// What the functions of the operations work with.
  public let core: SecurityNoneClientCore

  /// Makes a client. Nothing is sent before the first call.
  ///
  /// - Parameters:
  ///   - server: Where calls go to.
  ///   - configuration: What holds for all calls: timeouts, retries, middleware, the log and more.
  ///   - transport: What sends the requests.
  /// - Throws: `ConfigurationError` where the server's URL is none.
  public init(
    server: Server = .default,
    configuration: Configuration = Configuration(),
    transport: any HTTPTransport = URLSessionTransport()
  ) throws(ConfigurationError) {
    core = try ClientCore(
      security: .anonymous,
      environmentPrefix: "SECURITY_NONE_CLIENT",
      userAgent: "SecurityNoneClient-Swift/1 (openapi-codegen)",
      server: server,
      configuration: configuration,
      transport: transport)
  }

  private init(core: SecurityNoneClientCore) {
    self.core = core
  }

  /// Gives the HTTP response beside what a call returns; of several calls, the last one's.
  ///
  /// - Parameters:
  ///   - isolation: where the call is made from.
  ///   - call: is given a client to make the call with.
  public func withResponse<Value, Problem: Error>(
    isolation: isolated (any Actor)? = #isolation,
    _ call: (Self) async throws(Problem) -> Value
  ) async throws(Problem) -> (value: Value, response: Response?) {
    let recorder = ResponseRecorder()
    let value = try await call(Self(core: core.recording(by: recorder)))
    return (value, recorder.last)
  }

  /// The operations of `things`.
  public var things: ThingsResource { .init(core: core) }
}

/// What all calls share: the server, the credentials and the transport.
public typealias SecurityNoneClientCore = ClientCore

/// What the error of every operation conforms to, for those who only want to log.
public typealias SecurityNoneClientError = OperationError

nonisolated extension Server {
  public static let `default` = Server(name: "default", url: "https://example.com")
}
