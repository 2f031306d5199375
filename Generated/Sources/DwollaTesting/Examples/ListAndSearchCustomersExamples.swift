// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.list`.
  static let customersList = MockTransport.Operation(
    name: "customers.list",
    method: "GET",
    path: "/customers",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/customers?limit=25&offset=0"
              },
              "first": {
                "href": "https://api.dwolla.com/customers?limit=25&offset=0"
              },
              "last": {
                "href": "https://api.dwolla.com/customers?limit=25&offset=0"
              }
            },
            "_embedded": {
              "customers": [
                {
                  "_links": {
                    "self": {
                      "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "customer"
                    },
                    "funding-sources": {
                      "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/funding-sources",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "funding-source"
                    },
                    "transfers": {
                      "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/transfers",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "transfer"
                    },
                    "send": {
                      "href": "https://api.dwolla.com/transfers",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "transfer"
                    },
                    "receive": {
                      "href": "https://api.dwolla.com/transfers",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "transfer"
                    }
                  },
                  "id": "74a207b2-b7b7-4efa-8bf8-582148e7b980",
                  "firstName": "Jane",
                  "lastName": "Doe",
                  "email": "jane.doe@example.com",
                  "type": "personal",
                  "status": "verified",
                  "created": "2026-01-12T16:46:13.023Z",
                  "address1": "123 Main Street",
                  "address2": "Ste 123",
                  "city": "Des Moines",
                  "state": "IA",
                  "postalCode": "50309"
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
