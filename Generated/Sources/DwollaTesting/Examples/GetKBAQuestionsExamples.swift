// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `kba.getQuestions`.
  static let kbaGetQuestions = MockTransport.Operation(
    name: "kba.getQuestions",
    method: "GET",
    path: "/kba/{id}",
    examples: [
      .init(
        status: 200,
        mediaType: "application/vnd.dwolla.v1.hal+json",
        body: #"""
          {
            "_links": {
              "answer": {
                "href": "https://api.dwolla.com/kba/62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
                "type": "application/vnd.dwolla.v1.hal+json",
                "resource-type": "kba"
              }
            },
            "id": "62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
            "questions": [
              {
                "id": "2355953375",
                "text": "In what county do you currently live?",
                "answers": [
                  {
                    "id": "2687969295",
                    "text": "Pulaski"
                  },
                  {
                    "id": "2687969335",
                    "text": "None of the above"
                  }
                ]
              }
            ]
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
            "message": "KBA questions not found. Check KBA id."
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
