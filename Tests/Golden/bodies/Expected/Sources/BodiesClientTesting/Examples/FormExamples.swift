// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.form`.
  static let bodiesForm = MockTransport.Operation(
    name: "bodies.form",
    method: "POST",
    path: "/form",
    examples: [
      .init(status: 200, mediaType: "application/x-www-form-urlencoded", body: "example")
    ])
}
