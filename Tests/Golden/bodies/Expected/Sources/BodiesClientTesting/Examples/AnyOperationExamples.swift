// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension ClientDouble.Operation {
  /// The documented answers to `bodies.any`.
  static let bodiesAny = ClientDouble.Operation(
    name: "bodies.any",
    method: "POST",
    path: "/any",
    examples: [
      .init(
        status: 200,
        mediaType: "application/json",
        body: #"""
          {
            "key": "value"
          }
          """#
      )
    ])
}
