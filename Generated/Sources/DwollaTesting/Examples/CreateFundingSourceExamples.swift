// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `accounts.fundingSources.create`.
  static let accountsFundingSourcesCreate = MockTransport.Operation(
    name: "accounts.fundingSources.create",
    method: "POST",
    path: "/funding-sources",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location": "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4"
        ]
      ),
      .init(
        status: 400,
        name: "validationError",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "Invalid",
                  "message": "Invalid parameter.",
                  "path": "/routingNumber",
                  "_links": {}
                }
              ]
            }
          }
          """#
      ),
      .init(
        status: 400,
        name: "duplicateResource",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "DuplicateResource",
            "message": "Bank already exists: id=df8392e5-4c06-42ed-b247-c098ed6f5a11",
            "_links": {
              "about": {
                "href": "https://api.dwolla.com/funding-sources/df8392e5-4c06-42ed-b247-c098ed6f5a11",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "funding-source"
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
        status: 403,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "forbidden",
            "message": "Not authorized to create funding source."
          }
          """#
      ),
      .init(
        status: 409,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "Conflict",
            "message": "A request with the same idempotency key is in progress."
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
