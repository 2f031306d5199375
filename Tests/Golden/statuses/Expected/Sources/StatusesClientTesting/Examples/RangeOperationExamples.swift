// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.range`.
  static let statusesRange = MockTransport.Operation(
    name: "statuses.range",
    method: "GET",
    path: "/range",
    examples: [
      .init(
        status: 200,
        mediaType: "application/json",
        body: #"""
          {
            "id": "example-id"
          }
          """#
      ),
      .init(status: 300),
    ])
}
