// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `sandboxSimulations.simulate`.
  static let sandboxSimulationsSimulate = MockTransport.Operation(
    name: "sandboxSimulations.simulate",
    method: "POST",
    path: "/sandbox-simulations",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "self": {
                "href": "https://api-sandbox.dwolla.com/sandbox-simulations",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "sandbox-simulation"
              }
            },
            "total": 8
          }
          """#
      ),
      .init(status: 202),
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
            "message": "Not authorized to simulate transfer processing."
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
