// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `webhookSubscriptions.get`.
  static let webhookSubscriptionsGet = MockTransport.Operation(
    name: "webhookSubscriptions.get",
    method: "GET",
    path: "/webhook-subscriptions/{id}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "webhook-subscription"
              },
              "webhooks": {
                "href": "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589/webhooks",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "webhook"
              }
            },
            "id": "077dfffb-4852-412f-96b6-0fe668066589",
            "url": "https://example.com/dwolla/webhooks",
            "paused": false,
            "created": "2026-01-10T16:20:47+00:00"
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
