// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.documents.create`.
  static let customersDocumentsCreate = MockTransport.Operation(
    name: "customers.documents.create",
    method: "POST",
    path: "/customers/{id}/documents",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location": "https://api.dwolla.com/documents/56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc"
        ]
      ),
      .init(
        status: 400,
        name: "maximumNumberOfResources",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "maximumNumberOfResources",
            "message": "Max of four files upload allowed. Please wait for Dwolla to manually check the documents."
          }
          """#
      ),
      .init(
        status: 400,
        name: "invalidFileType",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "invalidFileType",
            "message": "File types supported: Personal IDs - .jpg, .jpeg or .png. Business Documents - .jpg, .jpeg, .png, or .pdf."
          }
          """#
      ),
      .init(
        status: 400,
        name: "duplicateResource",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "DuplicateResource",
            "message": "Document already exists: id=56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc",
            "_links": {
              "about": {
                "href": "https://api.dwolla.com/documents/56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "document"
              }
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
        name: "invalidResourceState",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "invalidResourceState",
            "message": "Resource cannot be modified. Document creation not allowed for already verified Customers or non-verified Customer types."
          }
          """#
      ),
      .init(
        status: 403,
        name: "notAuthorized",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "notAuthorized",
            "message": "Not authorized to create documents."
          }
          """#
      ),
      .init(
        status: 404,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "notFound",
            "message": "Customer not found. Check CustomerId."
          }
          """#
      ),
      .init(
        status: 413,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "fileTooLarge",
            "message": "Document requests are limited to 10 MiB."
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
