// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `transfers.create`.
  static let transfersCreate = MockTransport.Operation(
    name: "transfers.create",
    method: "POST",
    path: "/transfers",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location": "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8"
        ]
      ),
      .init(
        status: 400,
        name: "sourceNotFound",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "Invalid",
                  "message": "Funding source not found.",
                  "path": "/_links/source/href",
                  "_links": {}
                }
              ]
            }
          }
          """#
      ),
      .init(
        status: 400,
        name: "insufficientFunds",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "InsufficientFunds",
                  "message": "Insufficient funds.",
                  "path": "/_links/source/href",
                  "_links": {}
                }
              ]
            }
          }
          """#
      ),
      .init(
        status: 400,
        name: "receiverRestricted",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "Restricted",
                  "message": "Receiver restricted.",
                  "path": "/_links/destination/href",
                  "_links": {}
                }
              ]
            }
          }
          """#
      ),
      .init(
        status: 400,
        name: "destinationNeedsFundingSource",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "RequiresFundingSource",
                  "message": "Receiver requires a funding source.",
                  "path": "/_links/destination/href",
                  "_links": {}
                }
              ]
            }
          }
          """#
      ),
      .init(
        status: 400,
        name: "invalidAmount",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "InvalidFormat",
                  "message": "Invalid amount. The supplied amount must be a positive number.",
                  "path": "/amount/value",
                  "_links": {}
                }
              ]
            }
          }
          """#
      ),
      .init(
        status: 400,
        name: "feesNotAllowed",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "NotAllowed",
                  "message": "Fees are not allowed with this transfer.",
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
            "message": "Concurrent transfers with the given funding source are not supported. Please wait a short period of time before re-attempting the request."
          }
          """#
      ),
    ])
}
