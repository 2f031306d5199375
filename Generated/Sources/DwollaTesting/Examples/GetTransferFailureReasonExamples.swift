// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `transfers.failure.get`.
  static let transfersFailureGet = MockTransport.Operation(
    name: "transfers.failure.get",
    method: "GET",
    path: "/transfers/{id}/failure",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "R03",
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8/failure",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "failure"
              },
              "failed-funding-source": {
                "href": "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "funding-source"
              }
            },
            "description": "No Account/Unable to Locate Account",
            "explanation": "The account number does not correspond to the individual identified in the entry or a valid account."
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
