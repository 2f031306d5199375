// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.inline`.
  static let bodiesInline = MockTransport.Operation(
    name: "bodies.inline",
    method: "POST",
    path: "/inline",
    examples: [
      .init(
        status: 200,
        mediaType: "application/json",
        body: #"""
          {
            "list": [
              {
                "id": "example-id"
              }
            ]
          }
          """#
      )
    ])
}
