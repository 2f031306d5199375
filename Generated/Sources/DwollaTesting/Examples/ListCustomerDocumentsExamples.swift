// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.documents.list`.
  static let customersDocumentsList = MockTransport.Operation(
    name: "customers.documents.list",
    method: "GET",
    path: "/customers/{id}/documents",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/documents",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "document"
              }
            },
            "_embedded": {
              "documents": [
                {
                  "_links": {
                    "self": {
                      "href": "https://api.dwolla.com/documents/56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc",
                      "type": "application/vnd.dwolla.v1.hal+json",
                      "resource-type": "document"
                    }
                  },
                  "id": "56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc",
                  "status": "reviewed",
                  "type": "passport",
                  "created": "2026-01-12T21:42:16.000Z",
                  "documentVerificationStatus": "rejected",
                  "failureReason": "ScanDobMismatch",
                  "allFailureReasons": [
                    {
                      "reason": "ScanDobMismatch",
                      "description": "Scan DOB does not match DOB on account"
                    },
                    {
                      "reason": "ScanIdExpired",
                      "description": "ID is expired"
                    }
                  ]
                }
              ]
            },
            "total": 1
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
