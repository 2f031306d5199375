// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.many`.
  static let statusesMany = MockTransport.Operation(
    name: "statuses.many",
    method: "GET",
    path: "/many",
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
        status: 300,
        mediaType: "application/json",
        body: #"""
          {
            "title": "example-title"
          }
          """#
      ),
      .init(status: 400, mediaType: "text/plain", body: "example-body"),
      .init(status: 401),
      .init(
        status: 402,
        mediaType: "application/problem+json",
        body: #"""
          {
            "title": "example-title"
          }
          """#
      ),
      .init(status: 403, mediaType: "image/png", body: "example"),
      .init(
        status: 404,
        mediaType: "application/vnd.api+json",
        body: #"""
          {
            "title": "example-title"
          }
          """#
      ),
      .init(status: 418),
      .init(status: 500),
    ])
}
