// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `accounts.get`.
  static let accountsGet = MockTransport.Operation(
    name: "accounts.get",
    method: "GET",
    path: "/accounts/{id}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "account"
              },
              "funding-sources": {
                "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/funding-sources",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "funding-source"
              }
            },
            "id": "ca32853c-48fa-40be-ae75-77b37504581b",
            "name": "Jane Doe's Business",
            "timezoneOffset": -6,
            "type": "Commercial"
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
            "message": "Not authorized to retrieve an Account by id."
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
