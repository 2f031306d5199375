// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.created`.
  static let statusesCreated = MockTransport.Operation(
    name: "statuses.created",
    method: "POST",
    path: "/created",
    examples: [
      .init(
        status: 201,
        mediaType: "application/json",
        body: #"""
          {
            "id": "example-id"
          }
          """#
      )
    ])
}
