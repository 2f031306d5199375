// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.none`.
  static let statusesNone = MockTransport.Operation(
    name: "statuses.none",
    method: "DELETE",
    path: "/none",
    examples: [
      .init(status: 204)
    ])
}
