// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `massPayments.items.get`.
  static let massPaymentsItemsGet = MockTransport.Operation(
    name: "massPayments.items.get",
    method: "GET",
    path: "/mass-payment-items/{itemId}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api.dwolla.com/mass-payment-items/c1c7d293-63ec-e511-80df-0aa34a9b2388"
              },
              "mass-payment": {
                "href": "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563"
              },
              "destination": {
                "href": "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
              },
              "transfer": {
                "href": "https://api.dwolla.com/transfers/fa3999db-41ed-e511-80df-0aa34a9b2388"
              }
            },
            "id": "c1c7d293-63ec-e511-80df-0aa34a9b2388",
            "status": "success",
            "amount": {
              "value": "1.00",
              "currency": "USD"
            },
            "metadata": {
              "payee": "Jane"
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
            "message": "Not authorized to retrieve mass payment item"
          }
          """#
      ),
      .init(
        status: 404,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "NotFound",
            "message": "Mass payment item not found"
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
