// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `items.listParts`.
  static let itemsListParts = MockTransport.Operation(
    name: "items.listParts",
    method: "GET",
    path: "/items/{id}/parts/{part-ids}/{day}/{level}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/json",
        body: #"""
          [
            "example-body"
          ]
          """#
      )
    ])
}
