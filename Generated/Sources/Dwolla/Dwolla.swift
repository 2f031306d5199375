// Made by openapi-codegen from the API's description; changes here get lost.

/// A client of Dwolla API.
///
/// The open banking part of the Dwolla API: connecting a customer's or your own bank account
/// through a partner such as Plaid or MX.
///
/// 1. Pick a partner from the exchange partners.
/// 2. Start an exchange session for the customer, and read it to learn how to open the partner's
///    screens.
/// 3. When the customer is done there, create an exchange from what the partner handed out.
/// 4. Create a funding source from the exchange.
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

  /// Reads what a link leads to, with the client's credential.
  ///
  /// - Parameters:
  ///   - link: a link, a URL or the text of one. Nothing is sent to another server than that of the
  ///     call; a relative one counts from its URL.
  ///   - type: what the answer is to be read as.
  ///   - options: Headers, timeout and server of this call.
  /// - Throws: `LinkError`, and nothing else.
  public func get<Value: Decodable & Sendable>(
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
      "externalProviderSessionToken",
      "payment_session_secret",
      "payment_session_token",
      "token",
    ])

  /// The operations of `accounts`.
  public var accounts: AccountsResource { .init(core: core) }

  /// The operations of `customers`.
  public var customers: CustomersResource { .init(core: core) }

  /// The operations of `exchangePartners`.
  public var exchangePartners: ExchangePartnersResource { .init(core: core) }

  /// The operations of `exchangeSessions`.
  public var exchangeSessions: ExchangeSessionsResource { .init(core: core) }

  /// The operations of `exchanges`.
  public var exchanges: ExchangesResource { .init(core: core) }

  /// The operations of `tokens`.
  public var tokens: TokensResource { .init(core: core) }
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
