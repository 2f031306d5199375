// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `fundingSources.getVANRouting`.
  static let fundingSourcesGetVANRouting = MockTransport.Operation(
    name: "fundingSources.getVANRouting",
    method: "GET",
    path: "/funding-sources/{id}/ach-routing",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "accountNumber": "9619991490430833",
            "routingNumber": "084106768",
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/funding-sources/692486f8-29f6-4516-a6a5-c69fd2ce854c/ach-routing",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "ach-routing"
              }
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
