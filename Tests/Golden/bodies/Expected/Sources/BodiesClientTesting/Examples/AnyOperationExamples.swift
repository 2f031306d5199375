// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.any`.
  static let bodiesAny = MockTransport.Operation(
    name: "bodies.any",
    method: "POST",
    path: "/any",
    examples: [
      .init(
        status: 200,
        mediaType: "application/json",
        body: #"""
          {
            "key": "value"
          }
          """#
      )
    ])
}
