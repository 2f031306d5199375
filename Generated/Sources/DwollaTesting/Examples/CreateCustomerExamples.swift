// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.create`.
  static let customersCreate = MockTransport.Operation(
    name: "customers.create",
    method: "POST",
    path: "/customers",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
        ]
      ),
      .init(
        status: 400,
        name: "duplicate",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "Duplicate",
                  "message": "A customer with the specified email already exists.",
                  "path": "/email",
                  "_links": {}
                }
              ]
            }
          }
          """#
      ),
      .init(
        status: 400,
        name: "badRequest",
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
            "code": "forbidden",
            "message": "Not authorized to create customers."
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
