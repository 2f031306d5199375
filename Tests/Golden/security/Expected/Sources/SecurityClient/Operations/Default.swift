// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `security.default`.
public nonisolated struct DefaultRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "default", name: "security.default", method: .get, path: "/default", accept: [],
    security: [.clientCredentials(tokenURL: "/token", scopes: ["read"])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<DefaultResponse, DefaultError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `security.default` returns: 204.
///
/// With the document's.
public nonisolated struct DefaultResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `security.default` fails.
public nonisolated enum DefaultError: SecurityClientError {
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
