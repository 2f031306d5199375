// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.noContent`.
  static let statusesNoContent = MockTransport.Operation(
    name: "statuses.noContent",
    method: "PUT",
    path: "/no-content",
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
      .init(status: 304),
    ])
}
