// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `transfers.cancel`.
  static let transfersCancel = MockTransport.Operation(
    name: "transfers.cancel",
    method: "POST",
    path: "/transfers/{id}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "transfer"
              }
            },
            "id": "15c6bcce-46f7-e811-8112-e8dd3bececa8",
            "status": "cancelled",
            "amount": {
              "value": "42.00",
              "currency": "USD"
            },
            "created": "2026-01-12T22:00:22.970Z"
          }
          """#
      ),
      .init(
        status: 400,
        name: "statusNotAllowed",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "NotAllowed",
                  "message": "Status not allowed.",
                  "path": "/status",
                  "_links": {}
                }
              ]
            }
          }
          """#
      ),
      .init(
        status: 400,
        name: "statusInvalid",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "Invalid",
                  "message": "Status invalid.",
                  "path": "/status",
                  "_links": {}
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
