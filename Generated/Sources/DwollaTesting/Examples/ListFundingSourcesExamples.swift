// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `accounts.fundingSources.list`.
  static let accountsFundingSourcesList = MockTransport.Operation(
    name: "accounts.fundingSources.list",
    method: "GET",
    path: "/accounts/{id}/funding-sources",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/funding-sources",
                "resource-type": "funding-source"
              }
            },
            "_embedded": {
              "funding-sources": [
                {
                  "_links": {
                    "self": {
                      "href": "https://api.dwolla.com/funding-sources/04173e17-6398-4d36-a167-9d98c4b1f1c3",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "funding-source"
                    },
                    "account": {
                      "href": "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "account"
                    }
                  },
                  "id": "04173e17-6398-4d36-a167-9d98c4b1f1c3",
                  "status": "verified",
                  "type": "bank",
                  "name": "Operating account",
                  "created": "2026-01-10T21:50:12.000Z",
                  "bankAccountType": "checking",
                  "removed": false,
                  "channels": [
                    "ach"
                  ],
                  "bankName": "SANDBOX TEST BANK"
                },
                {
                  "_links": {
                    "self": {
                      "href": "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "funding-source"
                    },
                    "balance": {
                      "href": "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7/balance",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "balance"
                    }
                  },
                  "id": "b268f6b9-db3b-4ecc-83a2-8823a53ec8b7",
                  "status": "verified",
                  "type": "balance",
                  "name": "Balance",
                  "created": "2026-01-10T21:49:58.000Z",
                  "removed": false,
                  "channels": []
                }
              ]
            }
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
            "message": "Account not found."
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
