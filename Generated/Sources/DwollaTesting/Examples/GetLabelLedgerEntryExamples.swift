// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `labels.ledgerEntries.get`.
  static let labelsLedgerEntriesGet = MockTransport.Operation(
    name: "labels.ledgerEntries.get",
    method: "GET",
    path: "/ledger-entries/{ledgerEntryId}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/ledger-entries/32d68709-62dd-43d6-a6df-562f4baec526",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "ledger-entry"
              },
              "label": {
                "href": "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "label"
              }
            },
            "id": "32d68709-62dd-43d6-a6df-562f4baec526",
            "amount": {
              "value": "-5.00",
              "currency": "USD"
            },
            "created": "2026-01-16T01:54:58.062Z"
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
