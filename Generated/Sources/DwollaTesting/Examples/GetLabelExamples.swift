// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `labels.get`.
  static let labelsGet = MockTransport.Operation(
    name: "labels.get",
    method: "GET",
    path: "/labels/{id}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "label"
              },
              "customer": {
                "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "customer"
              },
              "ledger-entries": {
                "href": "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc/ledger-entries",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "ledger-entry"
              }
            },
            "id": "7e042ffe-e25e-40d2-b86e-748b98845ecc",
            "created": "2026-01-15T22:19:09.635Z",
            "amount": {
              "value": "10.00",
              "currency": "USD"
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
            "code": "Forbidden",
            "message": "The supplied credentials are not authorized for this resource."
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
