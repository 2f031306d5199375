// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `sessions.createSessionResponse`.
public nonisolated struct CreateSessionResponseRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "createSessionResponse", name: "sessions.createSessionResponse", method: .get,
    path: "/sessions-response", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateSessionResponseResponse, CreateSessionResponseError> {
    switch answer.status {
    case 204: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `sessions.createSessionResponse` returns: 204.
///
/// Named like a type of another operation.
public nonisolated struct CreateSessionResponseResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `sessions.createSessionResponse` fails.
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

/// `sessions.createSessionResponse`, with its outcome as a value.
public nonisolated func sessionsCreateSessionResponse(
  _ core: NamingCollisionsClientCore, _ request: CreateSessionResponseRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<CreateSessionResponseResponse, CreateSessionResponseError> {
  await core.send(request, options: options)
}
