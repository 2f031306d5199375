// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `webhookSubscriptions.create`.
  static let webhookSubscriptionsCreate = MockTransport.Operation(
    name: "webhookSubscriptions.create",
    method: "POST",
    path: "/webhook-subscriptions",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location":
            "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589"
        ]
      ),
      .init(
        status: 400,
        name: "invalidURL",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "InvalidFormat",
                  "message": "Url must be a valid url.",
                  "path": "/url",
                  "_links": {}
                }
              ]
            }
          }
          """#
      ),
      .init(
        status: 400,
        name: "secretTooLong",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "InvalidFormat",
                  "message": "Secret must be 128 or fewer characters.",
                  "path": "/secret",
                  "_links": {}
                }
              ]
            }
          }
          """#
      ),
      .init(
        status: 400,
        name: "maxNumberOfResources",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "MaxNumberOfResources",
            "message": "The maximum number of subscriptions has been reached."
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
