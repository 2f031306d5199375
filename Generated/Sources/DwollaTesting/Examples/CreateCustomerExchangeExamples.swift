// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.exchanges.create`.
  static let customersExchangesCreate = MockTransport.Operation(
    name: "customers.exchanges.create",
    method: "POST",
    path: "/customers/{id}/exchanges",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location": "https://api.dwolla.com/exchanges/fcd15e5f-8d13-4570-a9b7-7fb49e55941d"
        ]
      ),
      .init(
        status: 400,
        name: "invalidExchangeToken",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InvalidExchangeToken",
            "message": "Exchange token is expired."
          }
          """#
      ),
      .init(
        status: 400,
        name: "invalidExchange",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InvalidExchange",
            "message": "The exchange is no longer active."
          }
          """#
      ),
      .init(
        status: 401,
        name: "unusableExchangeToken",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InvalidExchangeToken",
            "message": "The exchange token is not valid to perform this operation. Either the token is expired or invalid, or the products permissions to the token are invalid or expired."
          }
          """#
      ),
      .init(
        status: 401,
        name: "scopeNotEnabled",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InvalidScope",
            "message": "The scopes for creating an exchange resource for a customer is not enabled for this application. Reach out to Dwolla for more information."
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
