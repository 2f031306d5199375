// Made by openapi-codegen from the API's description; changes here get lost.

/// A client of Dwolla API.
///
/// The Dwolla API moves money between bank accounts in the United States.
///
/// 1. Create a customer for everybody who sends or receives money.
/// 2. Add a bank account to the customer: by its numbers, or through an open banking partner in an
///    exchange session.
/// 3. Start a transfer from one funding source to another.
/// 4. Receive the events that tell how it went.
public nonisolated struct Dwolla: Sendable {
  /// What the functions of the operations work with.
  public let core: DwollaCore

  /// Makes a client. Nothing is sent before the first call.
  ///
  /// - Parameters:
  ///   - security: The credentials; without them, those in the environment variables
  ///     `DWOLLA_CLIENT_ID` and `DWOLLA_CLIENT_SECRET`.
  ///   - server: Where calls go to.
  ///   - configuration: What holds for all calls: timeouts, retries, middleware, the log and more.
  ///   - transport: What sends the requests.
  /// - Throws: `ConfigurationError` where the server's URL is none, or credentials are missing.
  public init(
    security: Security? = nil,
    server: Server = .production,
    configuration: Configuration = Configuration(),
    transport: any HTTPTransport = URLSessionTransport()
  ) throws(ConfigurationError) {
    core = try ClientCore(
      security: security,
      environmentPrefix: "DWOLLA",
      userAgent: "Dwolla-Swift/2.0 (openapi-codegen)",
      server: server,
      configuration: configuration,
      transport: transport)
  }

  private init(core: DwollaCore) {
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
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])],
    secretFields: [
      "access_token",
      "accountNumber",
      "externalProviderSessionToken",
      "number",
      "payment_session_secret",
      "payment_session_token",
      "plaidToken",
      "secret",
      "ssn",
      "token",
    ])

  /// The operations of `accounts`.
  public var accounts: AccountsResource { .init(core: core) }

  /// The operations of `beneficialOwners`.
  public var beneficialOwners: BeneficialOwnersResource { .init(core: core) }

  /// The operations of `businessClassifications`.
  public var businessClassifications: BusinessClassificationsResource { .init(core: core) }

  /// The operations of `clientTokens`.
  public var clientTokens: ClientTokensResource { .init(core: core) }

  /// The operations of `customers`.
  public var customers: CustomersResource { .init(core: core) }

  /// The operations of `documents`.
  public var documents: DocumentsResource { .init(core: core) }

  /// The operations of `events`.
  public var events: EventsResource { .init(core: core) }

  /// The operations of `exchangePartners`.
  public var exchangePartners: ExchangePartnersResource { .init(core: core) }

  /// The operations of `exchangeSessions`.
  public var exchangeSessions: ExchangeSessionsResource { .init(core: core) }

  /// The operations of `exchanges`.
  public var exchanges: ExchangesResource { .init(core: core) }

  /// The operations of `fundingSources`.
  public var fundingSources: FundingSourcesResource { .init(core: core) }

  /// The operations of `kba`.
  public var kba: KbaResource { .init(core: core) }

  /// The operations of `labels`.
  public var labels: LabelsResource { .init(core: core) }

  /// The operations of `massPayments`.
  public var massPayments: MassPaymentsResource { .init(core: core) }

  /// The operations of `root`.
  public var root: RootResource { .init(core: core) }

  /// The operations of `sandboxSimulations`.
  public var sandboxSimulations: SandboxSimulationsResource { .init(core: core) }

  /// The operations of `tokens`.
  public var tokens: TokensResource { .init(core: core) }

  /// The operations of `transfers`.
  public var transfers: TransfersResource { .init(core: core) }

  /// The operations of `webhookSubscriptions`.
  public var webhookSubscriptions: WebhookSubscriptionsResource { .init(core: core) }

  /// The operations of `webhooks`.
  public var webhooks: WebhooksResource { .init(core: core) }
}

/// What all calls share: the server, the credentials and the transport.
public typealias DwollaCore = ClientCore

/// What the error of every operation conforms to, for those who only want to log.
public typealias DwollaError = OperationError

nonisolated extension Server {
  /// Production server
  public static let production = Server(name: "production", url: "https://api.dwolla.com")

  /// Sandbox server
  public static let sandbox = Server(name: "sandbox", url: "https://api-sandbox.dwolla.com")
}
