// Made by openapi-codegen from the API's description; changes here get lost.

/// A client of Other modules.
public nonisolated struct OtherModulesClient: Sendable {
  /// What the functions of the operations work with.
  public let core: OtherModulesClientCore

  /// Makes a client. Nothing is sent before the first call.
  ///
  /// - Parameters:
  ///   - security: The credentials.
  ///   - server: Where calls go to.
  ///   - configuration: What holds for all calls: timeouts, retries, middleware, the log and more.
  ///   - transport: What sends the requests.
  /// - Throws: `ConfigurationError` where the server's URL is none.
  public init(
    security: Security,
    server: Server = .default(),
    configuration: Configuration = Configuration(),
    transport: any HTTPTransport = URLSessionTransport()
  ) throws(ConfigurationError) {
    core = try ClientCore(
      security: security,
      environmentPrefix: "OTHER_MODULES_CLIENT",
      userAgent: "OtherModulesClient-Swift/1 (openapi-codegen)",
      server: server,
      configuration: configuration,
      transport: transport)
  }

  private init(core: OtherModulesClientCore) {
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

  /// The operations of `me`.
  public var me: MeResource { .init(core: core) }

  /// The operations of `tags`.
  public var tags: TagsResource { .init(core: core) }

  /// The operations of `tokens`.
  public var tokens: TokensResource { .init(core: core) }
}

/// What all calls share: the server, the credentials and the transport.
public typealias OtherModulesClientCore = ClientCore

/// What the error of every operation conforms to, for those who only want to log.
public typealias OtherModulesClientError = OperationError

nonisolated extension Server {
  public static func `default`(stage: String = "api", base: String = "v1") -> Server {
    Server(
      name: "default",
      url: "https://" + stage + ".e.com/" + base)
  }

  /// Sandbox
  public static let sandbox = Server(name: "sandbox", url: "https://sandbox.e.com/api/v2")
}
