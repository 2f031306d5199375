// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.fundingSources.create`.
  static let customersFundingSourcesCreate = MockTransport.Operation(
    name: "customers.fundingSources.create",
    method: "POST",
    path: "/customers/{id}/funding-sources",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location": "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4"
        ]
      ),
      .init(
        status: 400,
        name: "inactiveExchange",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InactiveExchange",
            "message": "The exchange is no longer active."
          }
          """#
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
        name: "duplicate",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Duplicate funding source or validation error. Authorization already associated to a funding source."
          }
          """#
      ),
      .init(
        status: 400,
        name: "invalidCard",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "Invalid",
                  "message": "The card data is invalid.",
                  "path": "/_links/exchange",
                  "_links": {}
                }
              ]
            }
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
            "code": "Forbidden",
            "message": "Not authorized to create funding source."
          }
          """#
      ),
      .init(
        status: 404,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "NotFound",
            "message": "Customer ID not found. Check Customer ID."
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
