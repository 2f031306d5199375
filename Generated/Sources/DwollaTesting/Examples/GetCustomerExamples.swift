// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `customers.get`.
  static let customersGet = MockTransport.Operation(
    name: "customers.get",
    method: "GET",
    path: "/customers/{id}",
    examples: [
      .init(
        status: 200,
        name: "personal",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "customer"
              },
              "funding-sources": {
                "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/funding-sources",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "funding-source"
              },
              "transfers": {
                "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/transfers",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "transfer"
              },
              "send": {
                "href": "https://api.dwolla.com/transfers",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "transfer"
              },
              "receive": {
                "href": "https://api.dwolla.com/transfers",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "transfer"
              }
            },
            "id": "74a207b2-b7b7-4efa-8bf8-582148e7b980",
            "firstName": "Jane",
            "lastName": "Doe",
            "email": "jane.doe@example.com",
            "type": "personal",
            "status": "verified",
            "created": "2026-01-12T16:46:13.023Z",
            "address1": "123 Main Street",
            "address2": "Ste 123",
            "city": "Des Moines",
            "state": "IA",
            "postalCode": "50309"
          }
          """#
      ),
      .init(
        status: 200,
        name: "business",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/customers/0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "customer"
              },
              "verify-business-with-document": {
                "href": "https://api.dwolla.com/customers/0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20/documents",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "document"
              },
              "beneficial-owners": {
                "href": "https://api.dwolla.com/customers/0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20/beneficial-owners",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "beneficial-owner"
              }
            },
            "id": "0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20",
            "firstName": "Jane",
            "lastName": "Doe",
            "email": "accounts@example.com",
            "type": "business",
            "status": "document",
            "created": "2026-01-12T17:02:40.511Z",
            "_embedded": {
              "errors": [
                {
                  "code": "Required",
                  "message": "A document that shows the employer identification number is needed.",
                  "_links": {}
                }
              ]
            },
            "address1": "123 Main Street",
            "city": "Des Moines",
            "state": "IA",
            "postalCode": "50309",
            "website": "https://www.example.com",
            "businessName": "Jane Corp",
            "doingBusinessAs": "Jane's Coffee and Sweets",
            "businessType": "llc",
            "businessClassification": "9ed3f670-7d6f-11e3-b1ce-5404a6144203",
            "controller": {
              "firstName": "John",
              "lastName": "Controller",
              "title": "CEO",
              "address": {
                "address1": "462 Main Street",
                "city": "Des Moines",
                "postalCode": "50309",
                "country": "US",
                "stateProvinceRegion": "IA"
              }
            }
          }
          """#
      ),
      .init(
        status: 200,
        name: "soleProprietor",
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/customers/5bd5f1b6-2b9f-4b6a-8a5d-0f8a6f0d1c11",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "customer"
              }
            },
            "id": "5bd5f1b6-2b9f-4b6a-8a5d-0f8a6f0d1c11",
            "firstName": "Sam",
            "lastName": "Owner",
            "email": "sam@example.com",
            "type": "business",
            "status": "verified",
            "created": "2026-01-13T09:12:00.000Z",
            "address1": "9 Oak Avenue",
            "city": "Ames",
            "state": "IA",
            "postalCode": "50010",
            "businessName": "Sam's Garden Center",
            "businessType": "soleProprietorship",
            "businessClassification": "9ed3f670-7d6f-11e3-b1ce-5404a6144203"
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
            "message": "Not authorized to get a customer by id."
          }
          """#
      ),
      .init(
        status: 404,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "notFound",
            "message": "Customer not found."
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
