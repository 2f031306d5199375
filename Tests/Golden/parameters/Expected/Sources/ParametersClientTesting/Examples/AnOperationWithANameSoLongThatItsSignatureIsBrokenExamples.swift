// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `items.anOperationWithANameSoLongThatItsSignatureIsBroken`.
  static let itemsAnOperationWithANameSoLongThatItsSignatureIsBroken = MockTransport.Operation(
    name: "items.anOperationWithANameSoLongThatItsSignatureIsBroken",
    method: "OPTIONS",
    path: "/options",
    examples: [
      .init(
        status: 200,
        mediaType: "application/json",
        body: #"""
          {
            "key": [
              "example-body"
            ]
          }
          """#
      )
    ])
}
