// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.two`.
  static let statusesTwo = MockTransport.Operation(
    name: "statuses.two",
    method: "PUT",
    path: "/two",
    examples: [
      .init(
        status: 200,
        headers: ["ETag": "example-e-tag"],
        mediaType: "application/json",
        body: #"""
          {
            "id": "example-id"
          }
          """#
      ),
      .init(
        status: 201,
        mediaType: "application/json",
        body: #"""
          {
            "id": "example-id"
          }
          """#
      ),
      .init(status: 202, mediaType: "text/csv", body: "example-body"),
      .init(status: 204),
    ])
}
