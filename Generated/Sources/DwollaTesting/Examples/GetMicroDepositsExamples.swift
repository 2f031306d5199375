// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `fundingSources.microDeposits.get`.
  static let fundingSourcesMicroDepositsGet = MockTransport.Operation(
    name: "fundingSources.microDeposits.get",
    method: "GET",
    path: "/funding-sources/{id}/micro-deposits",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/micro-deposits",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "micro-deposits"
              }
            },
            "created": "2026-01-12T20:56:53.000Z",
            "status": "failed",
            "failure": {
              "code": "R03",
              "description": "No Account/Unable to locate account"
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
