// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `security.scopes`.
public nonisolated struct ScopesRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "scopes", name: "security.scopes", method: .get, path: "/scopes", accept: [],
    security: [.clientCredentials(tokenURL: "/token", scopes: ["read", "write:all"]), .basic]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ScopesResponse, ScopesError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `security.scopes` returns: 204.
///
/// Scopes.
public nonisolated struct ScopesResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `security.scopes` fails.
public nonisolated enum ScopesError: SecurityClientError {
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
