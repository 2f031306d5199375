// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `bodies.xml`.
  static let bodiesXml = MockTransport.Operation(
    name: "bodies.xml",
    method: "POST",
    path: "/xml",
    examples: [
      .init(status: 200, mediaType: "application/xml", body: "example")
    ])
}
