// Made by openapi-codegen from the API's description; changes here get lost.

/// A client of Servers.
///
/// Several servers.
public nonisolated struct ServersClient: Sendable {
  /// What the functions of the operations work with.
  public let core: ServersClientCore

  /// Makes a client. Nothing is sent before the first call.
  ///
  /// - Parameters:
  ///   - server: Where calls go to.
  ///   - configuration: What holds for all calls: timeouts, retries, middleware, the log and more.
  ///   - transport: What sends the requests.
  /// - Throws: `ConfigurationError` where the server's URL is none.
  public init(
    server: Server = .production,
    configuration: Configuration = Configuration(),
    transport: any HTTPTransport = URLSessionTransport()
  ) throws(ConfigurationError) {
    core = try ClientCore(
      security: .anonymous,
      environmentPrefix: "SERVERS_CLIENT",
      userAgent: "ServersClient-Swift/1 (openapi-codegen)",
      server: server,
      configuration: configuration,
      transport: transport)
  }

  private init(core: ServersClientCore) {
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
public typealias ServersClientCore = ClientCore

/// What the error of every operation conforms to, for those who only want to log.
public typealias ServersClientError = OperationError

nonisolated extension Server {
  /// Production server
  public static let production = Server(name: "production", url: "https://api.example.com")

  /// Sandbox
  public static let sandbox = Server(name: "sandbox", url: "https://api-sandbox.example.com/v1")

  /// A server in a region, with a description that is too long to be a name.
  public static func server3(
    region: String = "eu", port: String = "443", basePath: String = "v2"
  ) -> Server {
    Server(
      name: "server3",
      url: "https://" + region + ".example.com:" + port + "/" + basePath)
  }

  /// Everything is a variable
  public static func server4(scheme: String = "https") -> Server {
    Server(
      name: "server4",
      url: scheme + "://example.com")
  }

  /// Default
  public static func `default`(default: String = "a\"b\\(c)", value: String = "x") -> Server {
    Server(
      name: "default",
      url: "https://" + `default` + ".example.com/" + value)
  }

  /// production
  public static let server6 = Server(name: "server6", url: "https://api.example.com/production")

  /// name
  public static let server7 = Server(
    name: "server7",
    url: "https://example.com/with/a/path/that/is/so/long/that/it/needs/a/line/of/its/own"
  )
}
