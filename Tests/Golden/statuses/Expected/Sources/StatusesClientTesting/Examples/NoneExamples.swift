// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension ClientDouble.Operation {
  /// The documented answers to `statuses.none`.
  static let statusesNone = ClientDouble.Operation(
    name: "statuses.none",
    method: "DELETE",
    path: "/none",
    examples: [
      .init(status: 204)
    ])
}
