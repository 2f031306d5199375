// Made by openapi-codegen from the API's description; changes here get lost.

public import GivenTypesClient

/// A transport that answers the calls of a `GivenTypesClient` client without a network, and keeps what was asked.
public typealias MockGivenTypesClient = MockTransport

nonisolated extension MockTransport {
  /// A mock that answers every operation with its documented example.
  public convenience init() {
    self.init(
      operations: [.ordersGet, .ordersReplace])
  }
}

nonisolated extension GivenTypesClient {
  /// A client whose calls a mock answers, and which does not wait before it repeats one.
  ///
  /// - Throws: `ConfigurationError` where the server's URL is none.
  public init(
    mock: MockGivenTypesClient,
    server: Server = Server(url: "https://api.example.com"),
    configuration: Configuration = Configuration(retries: .withoutPauses)
  ) throws(ConfigurationError) {
    try self.init(server: server, configuration: configuration, transport: mock)
  }
}
