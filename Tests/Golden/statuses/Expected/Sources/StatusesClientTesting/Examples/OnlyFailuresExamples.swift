// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.onlyFailures`.
  static let statusesOnlyFailures = MockTransport.Operation(
    name: "statuses.onlyFailures",
    method: "GET",
    path: "/only-failures",
    examples: [
      .init(status: 200),
      .init(status: 404),
    ])
}
