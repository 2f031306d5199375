// Made by openapi-codegen from the API's description; changes here get lost.

/// A client of Documentation: `code`, "quotes", \(x) and */.
///
/// Ends a comment: */ and begins one: /* and another: ///
///
/// - a list
/// - with an item that is so long that it has to be wrapped, because it goes on and on and on and
///   on and on and on
///   - a nested item that is so long that it has to be wrapped, because it goes on and on and on
///     and on and on
///
/// 1. one
/// 2. two, which is so long that it has to be wrapped, because it goes on and on and on and on and
///    on and on and on
///
/// | A table | with columns |
/// | --- | --- |
/// | a cell | a row of a table which is so long that it would be wrapped if it were prose and not a
/// table |
///
/// ```json
/// { "code": "stays as it is, however long the line is, because a line break would change it, would it not?" }
/// ```
///
/// """
/// Three quotes and \(interpolation), \n and \u{202E} as text.
/// """
public nonisolated struct DocumentationClient: Sendable {
  /// What the functions of the operations work with.
  public let core: DocumentationClientCore

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
      environmentPrefix: "DOCUMENTATION_CLIENT",
      userAgent: "DocumentationClient-Swift/1 (openapi-codegen)",
      server: server,
      configuration: configuration,
      transport: transport)
  }

  private init(core: DocumentationClientCore) {
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
public typealias DocumentationClientCore = ClientCore

/// What the error of every operation conforms to, for those who only want to log.
public typealias DocumentationClientError = OperationError

nonisolated extension Server {
  /// Controls  [31m, bidi  and zero width , line
  ///  and paragraph
  ///  separators, next line
  /// .
  public static let `default` = Server(name: "default", url: "https://example.com")
}
