// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `root.get`.
  static let rootGet = MockTransport.Operation(
    name: "root.get",
    method: "GET",
    path: "/",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "account": {
                "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "account"
              },
              "customers": {
                "href": "https://api.dwolla.com/customers",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "customer"
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
