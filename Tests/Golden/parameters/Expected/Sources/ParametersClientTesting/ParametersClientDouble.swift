// Made by openapi-codegen from the API's description; changes here get lost.

public import ParametersClient

/// A transport that answers the calls of a `ParametersClient` client without a network, and keeps what was asked.
public typealias ParametersClientDouble = ClientDouble

nonisolated extension ClientDouble {
  /// A double that answers every operation with its documented example.
  public convenience init() {
    self.init(
      operations: [.itemsListParts, .itemsAnOperationWithANameSoLongThatItsSignatureIsBroken])
  }
}

nonisolated extension ParametersClient {
  /// A client whose calls a test double answers, and which does not wait before it repeats one.
  ///
  /// - Throws: `ConfigurationError` where the server's URL is none.
  public init(
    double: ParametersClientDouble,
    server: Server = Server(url: "https://api.example.com"),
    configuration: Configuration = Configuration(retries: .withoutPauses)
  ) throws(ConfigurationError) {
    try self.init(server: server, configuration: configuration, transport: double)
  }
}
