// Made by openapi-codegen from the API's description; changes here get lost.

public import BodiesClient

/// A transport that answers the calls of a `BodiesClient` client without a network, and keeps what was asked.
public typealias MockBodiesClient = MockTransport

nonisolated extension MockTransport {
  /// A mock that answers every operation with its documented example.
  public convenience init() {
    self.init(
      operations: [
        .bodiesJson,
        .bodiesSeveral,
        .bodiesOptional,
        .bodiesInline,
        .bodiesForm,
        .bodiesText,
        .bodiesBinary,
        .bodiesMultipart,
        .bodiesAny,
        .bodiesNullable,
        .bodiesScalar,
        .bodiesXml,
        .bodiesCustom,
        .bodiesUnion,
      ])
  }
}

nonisolated extension BodiesClient {
  /// A client whose calls a mock answers, and which does not wait before it repeats one.
  ///
  /// - Throws: `ConfigurationError` where the server's URL is none.
  public init(
    mock: MockBodiesClient,
    server: Server = Server(url: "https://api.example.com"),
    configuration: Configuration = Configuration(retries: .withoutPauses)
  ) throws(ConfigurationError) {
    try self.init(server: server, configuration: configuration, transport: mock)
  }
}
