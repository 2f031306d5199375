// Made by openapi-codegen from the API's description; changes here get lost.

/// A client of Given types.
public nonisolated struct GivenTypesClient: Sendable {
  /// What the functions of the operations work with.
  public let core: GivenTypesClientCore

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
      environmentPrefix: "GIVEN_TYPES_CLIENT",
      userAgent: "GivenTypesClient-Swift/1 (openapi-codegen)",
      server: server,
      configuration: configuration,
      transport: transport)
  }

  private init(core: GivenTypesClientCore) {
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

  /// The operations of `orders`.
  public var orders: OrdersResource { .init(core: core) }
}

/// What all calls share: the server, the credentials and the transport.
public typealias GivenTypesClientCore = ClientCore

/// What the error of every operation conforms to, for those who only want to log.
public typealias GivenTypesClientError = OperationError
