// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `kba.verify`.
  static let kbaVerify = MockTransport.Operation(
    name: "kba.verify",
    method: "POST",
    path: "/kba/{id}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "customer": {
                "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "customer"
              }
            },
            "verificationStatus": "verified"
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
        name: "expired",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InvalidResourceState",
            "message": "The kba session has expired."
          }
          """#
      ),
      .init(
        status: 403,
        name: "invalid",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InvalidResourceState",
            "message": "The kba session is no longer valid."
          }
          """#
      ),
      .init(
        status: 403,
        name: "forbidden",
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
            "code": "NotFound",
            "message": "KBA session not found."
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
