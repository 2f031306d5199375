// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `security.together`.
public nonisolated struct TogetherRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "together", name: "security.together", method: .get, path: "/together", accept: [],
    security: [
      .together([.apiKey(name: "X-API-Key", in: .header), .apiKey(name: "api key", in: .query)])
    ]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<TogetherResponse, TogetherError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `security.together` returns: 204.
///
/// Two keys at once.
public nonisolated struct TogetherResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `security.together` fails.
public nonisolated enum TogetherError: SecurityClientError {
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}
