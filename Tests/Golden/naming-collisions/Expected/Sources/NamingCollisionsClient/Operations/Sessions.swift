// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `sessions.list`.
public nonisolated struct SessionsRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "sessions", name: "sessions.list", method: .get, path: "/sessions", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<SessionsResponse, SessionsError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `sessions.list` returns: 204.
///
/// A tag which differs by case only.
public nonisolated struct SessionsResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `sessions.list` fails.
public nonisolated enum SessionsError: NamingCollisionsClientError {
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
