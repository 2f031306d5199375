// Made by openapi-codegen from the API's description; changes here get lost.

/// A client of Pages.
public nonisolated struct PagesClient: Sendable {
  /// What the functions of the operations work with.
  public let core: PagesClientCore

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
      environmentPrefix: "PAGES_CLIENT",
      userAgent: "PagesClient-Swift/1 (openapi-codegen)",
      server: server,
      configuration: configuration,
      transport: transport)
  }

  private init(core: PagesClientCore) {
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

  /// Reads what a link leads to, with the client's credential.
  ///
  /// - Parameters:
  ///   - link: a link, a URL or the text of one. Nothing is sent to another server than that of the
  ///     call; a relative one counts from its URL.
  ///   - type: what the answer is to be read as.
  ///   - options: Headers, timeout and server of this call.
  /// - Throws: `LinkError`, and nothing else.
  public func get<Value: JSONCodable>(
    _ link: some ResourceLocator, as type: Value.Type = Value.self,
    options: RequestOptions = RequestOptions()
  ) async throws(LinkError) -> Value {
    try await core.follow(link, Self.link, options: options).get()
  }

  private static let link = OperationDescription.link(
    accept: ["application/json"],
    security: [])

  /// The operations of `lists`.
  public var lists: ListsResource { .init(core: core) }
}

/// What all calls share: the server, the credentials and the transport.
public typealias PagesClientCore = ClientCore

/// What the error of every operation conforms to, for those who only want to log.
public typealias PagesClientError = OperationError

nonisolated extension Server {
  public static let `default` = Server(name: "default", url: "https://pages.example.com")
}
