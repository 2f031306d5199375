// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.freeForm`.
  static let statusesFreeForm = MockTransport.Operation(
    name: "statuses.freeForm",
    method: "POST",
    path: "/free-form",
    examples: [
      .init(
        status: 200,
        mediaType: "application/json",
        body: #"""
          {}
          """#
      )
    ])
}
