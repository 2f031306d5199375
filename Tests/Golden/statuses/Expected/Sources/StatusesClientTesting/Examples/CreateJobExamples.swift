// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.createJob`.
  static let statusesCreateJob = MockTransport.Operation(
    name: "statuses.createJob",
    method: "POST",
    path: "/jobs",
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
        status: 202,
        mediaType: "application/json",
        body: #"""
          {
            "url": "example-url"
          }
          """#
      ),
    ])
}
