// Made by openapi-codegen from the API's description; changes here get lost.

public import Dwolla

/// A transport that answers the calls of a `Dwolla` client without a network, and keeps what was asked.
public typealias MockDwolla = MockTransport

nonisolated extension MockTransport {
  /// A mock that answers every operation with its documented example.
  public convenience init() {
    self.init(
      operations: [
        .tokensCreate,
        .exchangePartnersList,
        .exchangePartnersGet,
        .accountsExchangesList,
        .accountsExchangesCreate,
        .exchangesGet,
        .customersExchangesList,
        .customersExchangesCreate,
        .exchangeSessionsCreate,
        .exchangeSessionsGet,
        .exchangeSessionsCreateReauthentication,
        .exchangeSessionsListAvailableConnections,
      ])
  }
}

nonisolated extension Dwolla {
  /// A client whose calls a mock answers, and which does not wait before it repeats one.
  ///
  /// - Throws: `ConfigurationError` where the server's URL is none.
  public init(
    mock: MockDwolla,
    security: Security = .clientCredentials(id: "test", secret: "test"),
    server: Server = .production,
    configuration: Configuration = Configuration(retries: .withoutPauses)
  ) throws(ConfigurationError) {
    try self.init(security: security, server: server, configuration: configuration, transport: mock)
  }
}
