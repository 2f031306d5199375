// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `transfers.fees.list`.
  static let transfersFeesList = MockTransport.Operation(
    name: "transfers.fees.list",
    method: "GET",
    path: "/transfers/{id}/fees",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "transactions": [
              {
                "_links": {
                  "self": {
                    "href": "https://api.dwolla.com/transfers/416a2857-c887-4cca-bd02-8c3f75c4bb0e",
                    "type": "application/vnd.dwolla.v1.hal+json",
                    "resource-type": "transfer"
                  },
                  "created-from-transfer": {
                    "href": "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
                    "type": "application/vnd.dwolla.v1.hal+json",
                    "resource-type": "transfer"
                  }
                },
                "id": "416a2857-c887-4cca-bd02-8c3f75c4bb0e",
                "status": "pending",
                "amount": {
                  "value": "2.00",
                  "currency": "USD"
                },
                "created": "2026-01-12T22:00:23.777Z"
              }
            ],
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
