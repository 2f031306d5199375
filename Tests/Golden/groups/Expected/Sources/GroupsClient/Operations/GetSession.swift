// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `exchangeSessions.getSession`.
public nonisolated struct GetSessionRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "getSession", name: "exchangeSessions.getSession", method: .get, path: "/exchange-sessions",
    accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<GetSessionResponse, GetSessionError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `exchangeSessions.getSession` returns: 204.
///
/// A tag with a space.
public nonisolated struct GetSessionResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `exchangeSessions.getSession` fails.
public nonisolated enum GetSessionError: GroupsClientError {
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
