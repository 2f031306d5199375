// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.beneficialOwners.create`.
  static let customersBeneficialOwnersCreate = MockTransport.Operation(
    name: "customers.beneficialOwners.create",
    method: "POST",
    path: "/customers/{id}/beneficial-owners",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location":
            "https://api.dwolla.com/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c"
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
