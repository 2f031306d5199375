// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.json`.
  static let bodiesJson = MockTransport.Operation(
    name: "bodies.json",
    method: "POST",
    path: "/json",
    examples: [
      .init(status: 204)
    ])
}
