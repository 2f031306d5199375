// Made by openapi-codegen from the API's description; changes here get lost.

public import ParametersClient

/// A transport that answers the calls of a `ParametersClient` client without a network, and keeps what was asked.
public typealias MockParametersClient = MockTransport

nonisolated extension MockTransport {
  /// A mock that answers every operation with its documented example.
  public convenience init() {
    self.init(
      operations: [.itemsListParts, .itemsAnOperationWithANameSoLongThatItsSignatureIsBroken])
  }
}

nonisolated extension ParametersClient {
  /// A client whose calls a mock answers, and which does not wait before it repeats one.
  ///
  /// - Throws: `ConfigurationError` where the server's URL is none.
  public init(
    mock: MockParametersClient,
    server: Server = Server(url: "https://api.example.com"),
    configuration: Configuration = Configuration(retries: .withoutPauses)
  ) throws(ConfigurationError) {
    try self.init(server: server, configuration: configuration, transport: mock)
  }
}
