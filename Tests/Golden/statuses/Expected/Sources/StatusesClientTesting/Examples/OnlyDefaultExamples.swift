// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.onlyDefault`.
  static let statusesOnlyDefault = MockTransport.Operation(
    name: "statuses.onlyDefault",
    method: "GET",
    path: "/only-default",
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
      .init(
        status: 500,
        mediaType: "application/json",
        body: #"""
          {
            "id": "example-id"
          }
          """#
      ),
    ])
}
