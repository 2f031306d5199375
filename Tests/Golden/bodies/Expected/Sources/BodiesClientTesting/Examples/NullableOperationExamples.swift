// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.nullable`.
  static let bodiesNullable = MockTransport.Operation(
    name: "bodies.nullable",
    method: "POST",
    path: "/nullable",
    examples: [
      .init(
        status: 200,
        mediaType: "application/json",
        body: #"""
          "example-body"
          """#
      )
    ])
}
