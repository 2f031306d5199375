// Made by openapi-codegen from the API's description; changes here get lost.

/// A client of Naming collisions.
public nonisolated struct NamingCollisionsClient: Sendable {
  /// What the functions of the operations work with.
  public let core: NamingCollisionsClientCore

  /// Makes a client. Nothing is sent before the first call.
  ///
  /// - Parameters:
  ///   - server: Where calls go to.
  ///   - configuration: What holds for all calls: timeouts, retries, middleware, the log and more.
  ///   - transport: What sends the requests.
  /// - Throws: `ConfigurationError` where the server's URL is none.
  public init(
    server: Server,
    configuration: Configuration = Configuration(),
    transport: any HTTPTransport = URLSessionTransport()
  ) throws(ConfigurationError) {
    core = try ClientCore(
      security: .anonymous,
      environmentPrefix: "NAMING_COLLISIONS_CLIENT",
      userAgent: "NamingCollisionsClient-Swift/1 (openapi-codegen)",
      server: server,
      configuration: configuration,
      transport: transport)
  }

  private init(core: NamingCollisionsClientCore) {
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

  /// The operations of `coreResource`.
  public var coreResource: CoreResource { .init(core: core) }

  /// The operations of `error`.
  public var error: ErrorResource { .init(core: core) }

  /// The operations of `namingCollisionsClient`.
  public var namingCollisionsClient: NamingCollisionsClientResource { .init(core: core) }

  /// The operations of `sessions`.
  public var sessions: SessionsResource2 { .init(core: core) }
}

/// What all calls share: the server, the credentials and the transport.
public typealias NamingCollisionsClientCore = ClientCore

/// What the error of every operation conforms to, for those who only want to log.
public typealias NamingCollisionsClientError = OperationError
