// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `exchanges.get`.
  static let exchangesGet = MockTransport.Operation(
    name: "exchanges.get",
    method: "GET",
    path: "/exchanges/{id}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/exchanges/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "exchange"
              },
              "exchange-partner": {
                "href": "https://api.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "exchange-partner"
              }
            },
            "id": "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
            "status": "active",
            "created": "2022-10-21T21:41:03.283Z"
          }
          """#
      ),
      .init(
        status: 401,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InvalidScope",
            "message": "The scopes for retrieving an exchange resource is not enabled for this application. Reach out to Dwolla for more information."
          }
          """#
      ),
      .init(
        status: 404,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "NotFound",
            "message": "The requested resource was not found. Check Exchange ID."
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
