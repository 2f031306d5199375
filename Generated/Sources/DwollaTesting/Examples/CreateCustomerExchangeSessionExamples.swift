// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `exchangeSessions.create`.
  static let exchangeSessionsCreate = MockTransport.Operation(
    name: "exchangeSessions.create",
    method: "POST",
    path: "/customers/{id}/exchange-sessions",
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
        name: "invalidExchangePartner",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "/_links/exchange-partner/href is invalid"
          }
          """#
      ),
      .init(
        status: 400,
        name: "invalidRedirectURL",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "/_links/redirect-url/href is invalid"
          }
          """#
      ),
      .init(
        status: 400,
        name: "unregisteredRedirectURL",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "The provided redirect URL must exactly match one of the configured URLs for the account"
          }
          """#
      ),
      .init(
        status: 401,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InvalidScope",
            "message": "Missing or invalid scopes for requested endpoint"
          }
          """#
      ),
      .init(
        status: 403,
        name: "unsupportedProduct",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "forbidden",
            "message": "The exchange partner specified does not support this product"
          }
          """#
      ),
      .init(
        status: 403,
        name: "sessionsNotEnabled",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "forbidden",
            "message": "Exchange sessions with this exchange partner are not enabled for your account"
          }
          """#
      ),
      .init(
        status: 404,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "NotFound",
            "message": "The requested resource was not found."
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
