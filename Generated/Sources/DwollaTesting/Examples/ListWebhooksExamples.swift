// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `webhookSubscriptions.webhooks.list`.
  static let webhookSubscriptionsWebhooksList = MockTransport.Operation(
    name: "webhookSubscriptions.webhooks.list",
    method: "GET",
    path: "/webhook-subscriptions/{id}/webhooks",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589/webhooks?limit=25&offset=0"
              },
              "first": {
                "href": "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589/webhooks?limit=25&offset=0"
              },
              "last": {
                "href": "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589/webhooks?limit=25&offset=0"
              }
            },
            "_embedded": {
              "webhooks": [
                {
                  "_links": {
                    "self": {
                      "href": "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8"
                    },
                    "subscription": {
                      "href": "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589"
                    },
                    "retry": {
                      "href": "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries"
                    },
                    "event": {
                      "href": "https://api.dwolla.com/events/03c7e14c-7f15-44a2-bcf7-83f2f7e95d50"
                    }
                  },
                  "id": "9ece9660-aa34-41eb-80d7-0125d53b45e8",
                  "topic": "transfer_created",
                  "accountId": "ca32853c-48fa-40be-ae75-77b37504581b",
                  "eventId": "03c7e14c-7f15-44a2-bcf7-83f2f7e95d50",
                  "subscriptionId": "077dfffb-4852-412f-96b6-0fe668066589",
                  "attempts": [
                    {
                      "id": "d4d16621-c6b0-40cb-8dc3-0469fa9dc4e8",
                      "request": {
                        "timestamp": "2026-01-16T17:07:34.304Z",
                        "url": "https://example.com/dwolla/webhooks",
                        "headers": [
                          {
                            "name": "X-Dwolla-Topic",
                            "value": "transfer_created"
                          }
                        ],
                        "body": "{\"id\":\"03c7e14c-7f15-44a2-bcf7-83f2f7e95d50\",\"topic\":\"transfer_created\"}"
                      },
                      "response": {
                        "timestamp": "2026-01-16T17:07:34.308Z",
                        "headers": [],
                        "statusCode": 200,
                        "body": ""
                      }
                    }
                  ]
                }
              ]
            },
            "total": 1
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
