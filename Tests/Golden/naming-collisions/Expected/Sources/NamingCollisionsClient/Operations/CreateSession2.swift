// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `sessions.createSession2`.
public nonisolated struct CreateSession2Request: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "create_session", name: "sessions.createSession2", method: .post, path: "/session/again",
    accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateSession2Response, CreateSession2Error> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `sessions.createSession2` returns: 204.
///
/// The same name after all.
public nonisolated struct CreateSession2Response: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `sessions.createSession2` fails.
public nonisolated enum CreateSession2Error: NamingCollisionsClientError {
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

/// `sessions.createSession2`, with its outcome as a value.
public nonisolated func sessionsCreateSession2(
  _ core: NamingCollisionsClientCore, _ request: CreateSession2Request = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<CreateSession2Response, CreateSession2Error> {
  await core.send(request, options: options)
}
