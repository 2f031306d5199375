// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `businessClassifications.get`.
  static let businessClassificationsGet = MockTransport.Operation(
    name: "businessClassifications.get",
    method: "GET",
    path: "/business-classifications/{id}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "id": "9ed3f669-7d6f-11e3-b545-5404a6144203",
            "name": "Food retail and service",
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/business-classifications/9ed3f669-7d6f-11e3-b545-5404a6144203",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "business-classification"
              }
            },
            "_embedded": {
              "industry-classifications": [
                {
                  "id": "9ed3f66b-7d6f-11e3-95ac-5404a6144203",
                  "name": "Wineries"
                },
                {
                  "id": "9ed3f670-7d6f-11e3-b1ce-5404a6144203",
                  "name": "Grocery stores"
                }
              ]
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
