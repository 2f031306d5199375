// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.scalar`.
  static let bodiesScalar = MockTransport.Operation(
    name: "bodies.scalar",
    method: "POST",
    path: "/scalar",
    examples: [
      .init(
        status: 200,
        mediaType: "application/json",
        body: #"""
          1
          """#
      )
    ])
}
