// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `events.get`.
  static let eventsGet = MockTransport.Operation(
    name: "events.get",
    method: "GET",
    path: "/events/{id}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/events/81f6e13c-557c-4449-9331-da5c65e61095",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "event"
              },
              "account": {
                "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "account"
              },
              "resource": {
                "href": "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "transfer"
              },
              "customer": {
                "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "customer"
              }
            },
            "id": "81f6e13c-557c-4449-9331-da5c65e61095",
            "topic": "customer_transfer_created",
            "resourceId": "15c6bcce-46f7-e811-8112-e8dd3bececa8",
            "created": "2026-01-16T15:37:02.000Z",
            "correlationId": "8a2cdc8d-629d-4a24-98ac-40b735229fe2"
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
