// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `sessions.postSessionAgain`.
public nonisolated struct PostSessionAgainRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "create_session", name: "sessions.postSessionAgain", method: .post, path: "/session/again",
    accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<PostSessionAgainResponse, PostSessionAgainError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `sessions.postSessionAgain` returns: 204.
///
/// The same name after all.
public nonisolated struct PostSessionAgainResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `sessions.postSessionAgain` fails.
public nonisolated enum PostSessionAgainError: NamingCollisionsClientError {
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
