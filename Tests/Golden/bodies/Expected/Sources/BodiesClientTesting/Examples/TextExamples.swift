// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.text`.
  static let bodiesText = MockTransport.Operation(
    name: "bodies.text",
    method: "POST",
    path: "/text",
    examples: [
      .init(status: 200, mediaType: "text/plain", body: "example-body")
    ])
}
