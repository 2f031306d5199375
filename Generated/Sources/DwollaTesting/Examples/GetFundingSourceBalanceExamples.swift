// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `fundingSources.balance.get`.
  static let fundingSourcesBalanceGet = MockTransport.Operation(
    name: "fundingSources.balance.get",
    method: "GET",
    path: "/funding-sources/{id}/balance",
    examples: [
      .init(
        status: 200,
        name: "dwolla",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7/balance",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "balance"
              },
              "funding-source": {
                "href": "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "funding-source"
              }
            },
            "balance": {
              "value": "4616.87",
              "currency": "USD"
            },
            "total": {
              "value": "4616.87",
              "currency": "USD"
            },
            "lastUpdated": "2026-01-14T15:20:25.880Z"
          }
          """#
      ),
      .init(
        status: 200,
        name: "bank",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/balance",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "balance"
              }
            },
            "available": {
              "value": "542.00",
              "currency": "USD"
            },
            "closing": {
              "value": "512.10",
              "currency": "USD"
            },
            "lastUpdated": "2026-01-14T16:39:14.219Z"
          }
          """#
      ),
      .init(
        status: 200,
        name: "settlement",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/funding-sources/12345678-1234-1234-1234-123456789012/balance",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "balance"
              }
            },
            "available": {
              "value": "3209.55",
              "currency": "USD"
            }
          }
          """#
      ),
      .init(
        status: 202,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/balance",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "balance"
              }
            },
            "status": "processing"
          }
          """#
      ),
      .init(
        status: 400,
        name: "updateCredentials",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "UpdateCredentials",
            "message": "The credentials of the exchange have to be updated.",
            "_links": {
              "about": {
                "href": "https://api.dwolla.com/exchanges/fcd15e5f-8d13-4570-a9b7-7fb49e55941d/exchange-sessions",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "exchange-session"
              }
            }
          }
          """#
      ),
      .init(
        status: 400,
        name: "unsupportedOperation",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "UnsupportedOperation",
            "message": "The balance of this funding source cannot be retrieved."
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
            "message": "The supplied credentials are not authorized for this resource."
          }
          """#
      ),
      .init(
        status: 404,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "notFound",
            "message": "Funding source not found."
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
