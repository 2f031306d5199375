// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.several`.
  static let bodiesSeveral = MockTransport.Operation(
    name: "bodies.several",
    method: "POST",
    path: "/several",
    examples: [
      .init(
        status: 200,
        mediaType: "application/json",
        body: #"""
          {
            "name": "example-name"
          }
          """#
      ),
      .init(
        status: 400,
        mediaType: "application/json",
        body: #"""
          {
            "why": "example-why"
          }
          """#
      ),
    ])
}
