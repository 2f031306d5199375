// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `sessions.createResponse`.
public nonisolated struct CreateSessionResponseRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "createSessionResponse", name: "sessions.createResponse", method: .get,
    path: "/sessions-response", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateSessionResponseResponse, CreateSessionResponseError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `sessions.createResponse` returns: 204.
///
/// Named like a type of another operation.
public nonisolated struct CreateSessionResponseResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `sessions.createResponse` fails.
public nonisolated enum CreateSessionResponseError: NamingCollisionsClientError {
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
