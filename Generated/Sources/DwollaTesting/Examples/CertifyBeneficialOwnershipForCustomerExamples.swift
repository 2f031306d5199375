// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.beneficialOwnership.certify`.
  static let customersBeneficialOwnershipCertify = MockTransport.Operation(
    name: "customers.beneficialOwnership.certify",
    method: "POST",
    path: "/customers/{id}/beneficial-ownership",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/customers/0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20/beneficial-ownership",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "beneficial-ownership"
              }
            },
            "status": "certified"
          }
          """#
      ),
      .init(
        status: 400,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "ValidationError",
            "message": "Validation error(s) present. See embedded errors list for more details.",
            "_embedded": {
              "errors": [
                {
                  "code": "Required",
                  "message": "FirstName required.",
                  "path": "/firstName",
                  "_links": {}
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
            "message": "Forbidden from updating beneficial ownership status for this customer."
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
