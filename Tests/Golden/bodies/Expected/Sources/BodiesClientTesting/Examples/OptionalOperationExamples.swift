// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.optional`.
  static let bodiesOptional = MockTransport.Operation(
    name: "bodies.optional",
    method: "POST",
    path: "/optional",
    examples: [
      .init(status: 204)
    ])
}
