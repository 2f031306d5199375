@testable public import Runtime

// A handwritten version of the generated code for a client and its resources.

public nonisolated struct Dwolla: Sendable {
  public let core: DwollaCore

  public init(
    security: Security? = nil, server: Server = .production,
    configuration: Configuration = Configuration(),
    transport: any HTTPTransport = URLSessionTransport()
  ) throws(ConfigurationError) {
    core = try ClientCore(
      security: security, environmentPrefix: "DWOLLA", userAgent: "Dwolla-Swift/2.0",
      server: server,
      configuration: configuration, transport: transport)
  }

  private init(core: DwollaCore) {
    self.core = core
  }

  public func withResponse<Value, Problem: Error>(
    isolation: isolated (any Actor)? = #isolation,
    _ call: (Self) async throws(Problem) -> Value
  ) async throws(Problem) -> (value: Value, response: Response?) {
    let recorder = ResponseRecorder()
    let value = try await call(Self(core: core.recording(by: recorder)))
    return (value, recorder.last)
  }

  public var exchangeSessions: ExchangeSessionsResource { .init(core: core) }
}

nonisolated extension Server {
  public static let production = Server(name: "production", url: "https://api.dwolla.com")
}

public typealias DwollaCore = ClientCore
public typealias DwollaError = OperationError

public nonisolated struct ExchangeSessionsResource: Sendable {
  let core: DwollaCore

  public func create(
    id: String, body: CreateCustomerExchangeSessionBody,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateCustomerExchangeSessionError) -> CreateCustomerExchangeSessionResponse {
    try await exchangeSessionsCreate(core, .init(id: id, body: body), options: options).get()
  }

  public func get(
    id: String, limit: Int? = nil, statuses: [Status]? = nil, since: CalendarDate? = nil,
    requestID: String? = nil, session: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(GetExchangeSessionError) -> ExchangeSession {
    try await exchangeSessionsGet(
      core,
      .init(
        id: id, limit: limit, statuses: statuses, since: since, requestID: requestID,
        session: session), options: options
    ).get()
  }
}
