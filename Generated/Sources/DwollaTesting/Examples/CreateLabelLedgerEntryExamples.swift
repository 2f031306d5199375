// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `labels.ledgerEntries.create`.
  static let labelsLedgerEntriesCreate = MockTransport.Operation(
    name: "labels.ledgerEntries.create",
    method: "POST",
    path: "/labels/{id}/ledger-entries",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location": "https://api.dwolla.com/ledger-entries/32d68709-62dd-43d6-a6df-562f4baec526"
        ]
      ),
      .init(
        status: 400,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "BadRequest",
            "message": "The request body contains bad syntax or is incomplete."
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
        status: 409,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "Conflict",
            "message": "A request with the same idempotency key is in progress."
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
