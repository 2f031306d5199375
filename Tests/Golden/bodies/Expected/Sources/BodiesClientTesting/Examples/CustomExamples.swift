// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.custom`.
  static let bodiesCustom = MockTransport.Operation(
    name: "bodies.custom",
    method: "POST",
    path: "/custom",
    examples: [
      .init(status: 204)
    ])
}
