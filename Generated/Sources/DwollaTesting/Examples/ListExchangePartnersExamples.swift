// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `exchangePartners.list`.
  static let exchangePartnersList = MockTransport.Operation(
    name: "exchangePartners.list",
    method: "GET",
    path: "/exchange-partners",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/exchange-partners",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "exchange-partner"
              }
            },
            "_embedded": {
              "exchange-partners": [
                {
                  "_links": {
                    "self": {
                      "href": "https://api-sandbox.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "exchange-partner"
                    }
                  },
                  "id": "9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
                  "name": "Finicity",
                  "created": "2022-07-23T00:18:21.419Z",
                  "status": "active"
                },
                {
                  "_links": {
                    "self": {
                      "href": "https://api-sandbox.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "exchange-partner"
                    }
                  },
                  "id": "292317ec-e252-47d8-93c3-2d128e037aa4",
                  "name": "MX",
                  "created": "2022-08-30T19:31:59.106Z",
                  "status": "active"
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
