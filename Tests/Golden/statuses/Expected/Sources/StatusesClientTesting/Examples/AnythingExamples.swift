// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.anything`.
  static let statusesAnything = MockTransport.Operation(
    name: "statuses.anything",
    method: "GET",
    path: "/anything",
    examples: [
      .init(
        status: 200,
        mediaType: "application/json",
        body: #"""
          "example-body"
          """#
      ),
      .init(
        status: 400,
        mediaType: "application/json",
        body: #"""
          "example-body"
          """#
      ),
      .init(
        status: 404,
        mediaType: "application/json",
        body: #"""
          {
            "title": "example-title"
          }
          """#
      ),
    ])
}
