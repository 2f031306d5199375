// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.fundingSources.list`.
  static let customersFundingSourcesList = MockTransport.Operation(
    name: "customers.fundingSources.list",
    method: "GET",
    path: "/customers/{id}/funding-sources",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/funding-sources",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "funding-source"
              }
            },
            "_embedded": {
              "funding-sources": [
                {
                  "_links": {
                    "self": {
                      "href": "https://api.dwolla.com/funding-sources/5e6a1d4f-0b29-4a0c-9c1e-1b1c5d6a7f83",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "funding-source"
                    }
                  },
                  "id": "5e6a1d4f-0b29-4a0c-9c1e-1b1c5d6a7f83",
                  "status": "verified",
                  "type": "card",
                  "name": "Jane's Debit Card",
                  "created": "2026-01-13T08:02:19.118Z",
                  "removed": false,
                  "cardDetails": {
                    "brand": "Visa",
                    "lastFour": "1519",
                    "expirationMonth": 12,
                    "expirationYear": 2028,
                    "nameOnCard": "Jane Doe",
                    "bin": "40247644",
                    "billingAddress": {
                      "address1": "123 Main Street",
                      "city": "Des Moines",
                      "country": "US",
                      "stateProvinceRegion": "IA",
                      "postalCode": "50309"
                    }
                  }
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
            "code": "forbidden",
            "message": "Not authorized to list funding sources."
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
