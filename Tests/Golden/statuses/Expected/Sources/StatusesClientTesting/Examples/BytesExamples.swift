// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `statuses.bytes`.
  static let statusesBytes = MockTransport.Operation(
    name: "statuses.bytes",
    method: "GET",
    path: "/bytes",
    examples: [
      .init(status: 200, mediaType: "application/pdf", body: "ZXhhbXBsZQ=="),
      .init(
        status: 500,
        mediaType: "application/json",
        body: #"""
          "example-body"
          """#
      ),
    ])
}
