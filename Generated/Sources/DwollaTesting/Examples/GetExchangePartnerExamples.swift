// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `exchangePartners.get`.
  static let exchangePartnersGet = MockTransport.Operation(
    name: "exchangePartners.get",
    method: "GET",
    path: "/exchange-partners/{id}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/exchange-partners/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "exchange-partner"
              },
              "funding-source": {
                "href": "https://api.dwolla.com/funding-sources",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "funding-source"
              }
            },
            "id": "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
            "name": "MX",
            "created": "2022-08-30T19:31:59.106Z",
            "status": "active"
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
            "message": "The requested resource was not found."
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
