// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.exchanges.list`.
  static let customersExchangesList = MockTransport.Operation(
    name: "customers.exchanges.list",
    method: "GET",
    path: "/customers/{id}/exchanges",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api-sandbox.dwolla.com/exchanges",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "exchange"
              }
            },
            "_embedded": {
              "exchanges": [
                {
                  "_links": {
                    "self": {
                      "href": "https://api-sandbox.dwolla.com/exchanges/92822961-3a7f-42c0-b0cc-7ffef05717fa",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "exchange"
                    },
                    "exchange-partner": {
                      "href": "https://api-sandbox.dwolla.com/exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "exchange-partner"
                    },
                    "customer": {
                      "href": "https://api-sandbox.dwolla.com/customers/9fc74373-a5c7-40e4-aa59-d5f4c86a24ea",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "customer"
                    },
                    "funding-sources": {
                      "href": "https://api-sandbox.dwolla.com/funding-sources",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "funding-source"
                    }
                  },
                  "id": "92822961-3a7f-42c0-b0cc-7ffef05717fa",
                  "status": "active",
                  "created": "2022-10-19T17:44:44.864Z"
                }
              ]
            },
            "total": 1
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
