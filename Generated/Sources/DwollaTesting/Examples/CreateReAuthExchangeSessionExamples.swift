// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `exchangeSessions.createReauthentication`.
  static let exchangeSessionsCreateReauthentication = MockTransport.Operation(
    name: "exchangeSessions.createReauthentication",
    method: "POST",
    path: "/exchanges/{id}/exchange-sessions",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location":
            "https://api.dwolla.com/exchange-sessions/fcd15e5f-8d13-4570-a9b7-7fb49e55941d"
        ]
      ),
      .init(
        status: 400,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Invalid request parameters"
          }
          """#
      ),
      .init(
        status: 401,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InvalidAccessToken",
            "message": "Invalid access token."
          }
          """#
      ),
      .init(
        status: 403,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "forbidden",
            "message": "Not authorized to create re-authentication exchange session."
          }
          """#
      ),
      .init(
        status: 409,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "Conflict",
            "message": "A request with the same idempotency key is in progress."
          }
          """#
      ),
      .init(
        status: 429,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "TooManyRequests",
            "message": "Please wait a short period of time before re-attempting the request."
          }
          """#
      ),
    ])
}
