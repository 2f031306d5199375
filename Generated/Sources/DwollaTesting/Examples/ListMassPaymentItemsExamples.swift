// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `massPayments.items.list`.
  static let massPaymentsItemsList = MockTransport.Operation(
    name: "massPayments.items.list",
    method: "GET",
    path: "/mass-payments/{id}/items",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items"
              },
              "first": {
                "href": "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items?limit=25&offset=0"
              },
              "last": {
                "href": "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items?limit=25&offset=0"
              }
            },
            "_embedded": {
              "items": [
                {
                  "_links": {
                    "self": {
                      "href": "https://api.dwolla.com/mass-payment-items/c1c7d293-63ec-e511-80df-0aa34a9b2388"
                    },
                    "mass-payment": {
                      "href": "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563"
                    },
                    "destination": {
                      "href": "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
                    },
                    "transfer": {
                      "href": "https://api.dwolla.com/transfers/fa3999db-41ed-e511-80df-0aa34a9b2388"
                    }
                  },
                  "id": "c1c7d293-63ec-e511-80df-0aa34a9b2388",
                  "status": "success",
                  "amount": {
                    "value": "1.00",
                    "currency": "USD"
                  },
                  "metadata": {
                    "payee": "Jane"
                  }
                },
                {
                  "_links": {
                    "self": {
                      "href": "https://api.dwolla.com/mass-payment-items/2f845bc9-41ed-e511-80df-0aa34a9b2388"
                    }
                  },
                  "id": "2f845bc9-41ed-e511-80df-0aa34a9b2388",
                  "status": "failed",
                  "amount": {
                    "value": "4.00",
                    "currency": "USD"
                  },
                  "_embedded": {
                    "errors": [
                      {
                        "code": "InsufficientFunds",
                        "message": "Insufficient funds.",
                        "path": "/items/destination/href",
                        "_links": {}
                      }
                    ]
                  }
                }
              ]
            },
            "total": 2
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
            "message": "Not authorized to list mass payment items."
          }
          """#
      ),
      .init(
        status: 404,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "NotFound",
            "message": "Mass payment not found"
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
