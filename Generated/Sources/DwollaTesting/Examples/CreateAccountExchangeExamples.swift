// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `accounts.exchanges.create`.
  static let accountsExchangesCreate = MockTransport.Operation(
    name: "accounts.exchanges.create",
    method: "POST",
    path: "/exchanges",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location": "https://api.dwolla.com/exchanges/fcd15e5f-8d13-4570-a9b7-7fb49e55941d"
        ],
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {}
          """#
      ),
      .init(
        status: 400,
        name: "InvalidExchangeToken",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InvalidExchangeToken",
            "message": "Exchange token is expired."
          }
          """#
      ),
      .init(
        status: 400,
        name: "InvalidExchange",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InvalidExchange",
            "message": "The exchange is no longer active."
          }
          """#
      ),
      .init(
        status: 401,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "InvalidExchange",
            "message": "The exchange is no longer active."
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
    ])
}
