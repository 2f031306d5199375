// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `exchangeSessions.listAvailableConnections`.
  static let exchangeSessionsListAvailableConnections = MockTransport.Operation(
    name: "exchangeSessions.listAvailableConnections",
    method: "GET",
    path: "/customers/{id}/available-exchange-connections",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/customers/1b54c81a-261f-4779-bb57-9405e6e00694/available-exchange-connections",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "customer"
              },
              "customers": {
                "href": "https://api.dwolla.com/customers/1b54c81a-261f-4779-bb57-9405e6e00694",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "customer"
              }
            },
            "_embedded": {
              "available-exchange-connections": [
                {
                  "availableConnectionToken": "eyJhY2NvdW50SWQiOiJBQ1QtMjAxY2FkM2MtYzc2Yi00N2M1LWI3Y2QtMTkxY2FhNzdlZWM5IiwibWVtYmVySWQiOiJNQlItZGNjZWY0ZWMtOGM4MC00NTlmLTlhMGItMTc1ZTA0OTJmZWIzIn0=",
                  "name": "XYZ Checking"
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
        status: 404,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "NotFound",
            "message": "The requested resource was not found. Check Customer ID."
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
