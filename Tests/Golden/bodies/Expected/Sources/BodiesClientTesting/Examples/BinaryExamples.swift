// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.binary`.
  static let bodiesBinary = MockTransport.Operation(
    name: "bodies.binary",
    method: "PUT",
    path: "/binary",
    examples: [
      .init(status: 200, mediaType: "application/octet-stream", body: "example-body")
    ])
}
