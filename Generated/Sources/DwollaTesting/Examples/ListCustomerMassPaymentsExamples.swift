// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.massPayments.list`.
  static let customersMassPaymentsList = MockTransport.Operation(
    name: "customers.massPayments.list",
    method: "GET",
    path: "/customers/{id}/mass-payments",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/mass-payments?limit=25&offset=0"
              },
              "first": {
                "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/mass-payments?limit=25&offset=0"
              },
              "last": {
                "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/mass-payments?limit=25&offset=0"
              }
            },
            "_embedded": {
              "mass-payments": [
                {
                  "_links": {
                    "self": {
                      "href": "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "mass-payment"
                    },
                    "source": {
                      "href": "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "funding-source"
                    },
                    "items": {
                      "href": "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "mass-payment-item"
                    }
                  },
                  "id": "eb467252-808c-4bc0-b86f-a5cd01454563",
                  "status": "complete",
                  "created": "2026-01-20T17:41:41.000Z",
                  "metadata": {
                    "batch": "2026-01"
                  },
                  "total": {
                    "value": "5.00",
                    "currency": "USD"
                  },
                  "totalFees": {
                    "value": "0.00",
                    "currency": "USD"
                  },
                  "correlationId": "CID-8a2cdc8d-629d-4a24-98ac-40b735229fe2"
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
            "code": "NotAuthorized",
            "message": "Not authorized to list mass payments."
          }
          """#
      ),
      .init(
        status: 404,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "notFound",
            "message": "Customer not found."
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
