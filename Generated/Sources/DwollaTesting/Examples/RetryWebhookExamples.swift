// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `webhooks.retry`.
  static let webhooksRetry = MockTransport.Operation(
    name: "webhooks.retry",
    method: "POST",
    path: "/webhooks/{id}/retries",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location":
            "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries/5aa27a0f-cf99-418d-a3ee-67c0ff99a494"
        ]
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
