// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.transfers.list`.
  static let customersTransfersList = MockTransport.Operation(
    name: "customers.transfers.list",
    method: "GET",
    path: "/customers/{id}/transfers",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers?limit=25&offset=0"
              },
              "first": {
                "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers?limit=25&offset=0"
              },
              "last": {
                "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers?limit=25&offset=0"
              }
            },
            "_embedded": {
              "transfers": [
                {
                  "_links": {
                    "self": {
                      "href": "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "transfer"
                    },
                    "source": {
                      "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "account"
                    },
                    "source-funding-source": {
                      "href": "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "funding-source"
                    },
                    "destination": {
                      "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "customer"
                    },
                    "destination-funding-source": {
                      "href": "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "funding-source"
                    },
                    "cancel": {
                      "href": "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "transfer"
                    }
                  },
                  "id": "15c6bcce-46f7-e811-8112-e8dd3bececa8",
                  "status": "pending",
                  "amount": {
                    "value": "42.00",
                    "currency": "USD"
                  },
                  "created": "2026-01-12T22:00:22.970Z",
                  "clearing": {
                    "source": "standard",
                    "destination": "next-available"
                  },
                  "metadata": {
                    "invoice": "INV-2041"
                  },
                  "correlationId": "8a2cdc8d-629d-4a24-98ac-40b735229fe2"
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
