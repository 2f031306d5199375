// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

nonisolated extension MockTransport.Operation {
  /// The documented answers to `fundingSources.microDeposits.initiate`.
  static let fundingSourcesMicroDepositsInitiate = MockTransport.Operation(
    name: "fundingSources.microDeposits.initiate",
    method: "POST",
    path: "/funding-sources/{id}/micro-deposits",
    examples: [
      .init(
        status: 201,
        headers: [
          "Location":
            "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/micro-deposits"
        ]
      ),
      .init(
        status: 400,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "code": "MaxNumberOfResources",
            "message": "Micro-deposits have already been initiated."
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
            "code": "InvalidResourceState",
            "message": "Bank already verified."
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
