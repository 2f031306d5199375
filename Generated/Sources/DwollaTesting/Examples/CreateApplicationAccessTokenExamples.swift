// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `tokens.create`.
  static let tokensCreate = MockTransport.Operation(
    name: "tokens.create",
    method: "POST",
    path: "/token",
    examples: [
      .init(
        status: 200,
        mediaType: "application/json",
        body: #"""
          {
            "access_token": "gTm0p62yYXFiB1rOdhV0TsNOinC2V2P1CMaAtojkO9JEGbv3i5",
            "token_type": "Bearer",
            "expires_in": 3599
          }
          """#
      ),
      .init(
        status: 401,
        mediaType: "application/json",
        body: #"""
          {
            "error": "invalid_client"
          }
          """#
      ),
    ])
}
