// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.multipart`.
  static let bodiesMultipart = MockTransport.Operation(
    name: "bodies.multipart",
    method: "POST",
    path: "/multipart",
    examples: [
      .init(status: 204)
    ])
}
