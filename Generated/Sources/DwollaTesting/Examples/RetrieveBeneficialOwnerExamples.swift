// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `beneficialOwners.get`.
  static let beneficialOwnersGet = MockTransport.Operation(
    name: "beneficialOwners.get",
    method: "GET",
    path: "/beneficial-owners/{id}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "beneficial-owner"
              }
            },
            "id": "692486f8-29f6-4516-a6a5-c69fd2ce854c",
            "firstName": "John",
            "lastName": "Doe",
            "address": {
              "address1": "462 Main Street",
              "city": "Des Moines",
              "country": "US",
              "stateProvinceRegion": "IA",
              "address2": "Suite 123",
              "postalCode": "50309"
            },
            "verificationStatus": "verified",
            "created": "2026-01-12T16:52:07.419Z"
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
