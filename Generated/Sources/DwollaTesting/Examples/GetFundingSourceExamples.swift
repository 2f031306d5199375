// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `fundingSources.get`.
  static let fundingSourcesGet = MockTransport.Operation(
    name: "fundingSources.get",
    method: "GET",
    path: "/funding-sources/{id}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "funding-source"
              },
              "customer": {
                "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "customer"
              },
              "remove": {
                "href": "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "funding-source"
              },
              "transfer-send": {
                "href": "https://api.dwolla.com/transfers",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "transfer"
              }
            },
            "id": "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
            "status": "verified",
            "type": "bank",
            "name": "Jane's Checking",
            "created": "2026-01-12T18:46:26.777Z",
            "bankAccountType": "checking",
            "removed": false,
            "channels": [
              "ach"
            ],
            "bankName": "SANDBOX TEST BANK",
            "fingerprint": "5012989b55af15400e8102f95d2ec5e7ce3aef45c01613280d80a236dd8d6c1d"
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
