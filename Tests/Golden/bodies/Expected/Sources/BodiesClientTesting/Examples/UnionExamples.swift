// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.union`.
  static let bodiesUnion = MockTransport.Operation(
    name: "bodies.union",
    method: "POST",
    path: "/union",
    examples: [
      .init(status: 204)
    ])
}
