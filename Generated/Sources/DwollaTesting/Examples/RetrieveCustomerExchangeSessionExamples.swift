// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `exchangeSessions.get`.
  static let exchangeSessionsGet = MockTransport.Operation(
    name: "exchangeSessions.get",
    method: "GET",
    path: "/exchange-sessions/{id}",
    examples: [
      .init(
        status: 200,
        name: "mx",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "created": "2024-03-25T17:13:38.430Z",
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/exchange-sessions/9b7fb629-0fad-44f4-8c5e-44c25a0bfa8e",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "exchange-sessions"
              },
              "exchange-partner": {
                "href": "https://api.dwolla.com/exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "exchange-partner"
              },
              "external-provider-session": {
                "href": "https://www.mx.com/connect/lAfkc7m897s3t1ks9mmwyj4ry7Zq0xql",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "text/html"
              }
            }
          }
          """#
      ),
      .init(
        status: 200,
        name: "plaid",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "created": "2024-03-25T17:13:38.430Z",
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/exchange-sessions/fcd15e5f-8d13-4570-a9b7-7fb49e55941d",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "exchange-sessions"
              },
              "exchange-partner": {
                "href": "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "exchange-partner"
              }
            },
            "externalProviderSessionToken": "link-production-b41e8ed3-0874-4c64-b07d-a77088979d5f"
          }
          """#
      ),
      .init(
        status: 200,
        name: "checkout",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "created": "2025-11-04T09:26:51.207Z",
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/exchange-sessions/5d2f0c1b-93a7-4be6-8f14-c07e6a91d3b8",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "exchange-sessions"
              },
              "exchange-partner": {
                "href": "https://api.dwolla.com/exchange-partners/0e8a6d57-41cb-4f92-a3de-7b95c2f1608d",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "exchange-partner"
              }
            },
            "externalProviderSessionData": {
              "id": "ps_2yKdW7mQ4hTnVbXr1JcEoZ5sGaP",
              "payment_session_secret": "pss_7c1e0a94-52bd-4f6b-9d83-6a0f1b2e47c5",
              "payment_session_token": "YmFzZTY0OnsiaWQiOiJwc18yeUtkVzdtUTRoVG5WYlhyMUpjRW9aNXNHYVAifQ=="
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
            "code": "forbidden",
            "message": "Not authorized to retrieve exchange session."
          }
          """#
      ),
      .init(
        status: 404,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "notFound",
            "message": "Exchange session not found."
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
