// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.text`.
  static let statusesText = MockTransport.Operation(
    name: "statuses.text",
    method: "GET",
    path: "/text",
    examples: [
      .init(status: 200, mediaType: "text/plain", body: "example-body")
    ])
}
