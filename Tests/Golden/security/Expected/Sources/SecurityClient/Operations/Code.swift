// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `security.code`.
public nonisolated struct CodeRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "code", name: "security.code", method: .get, path: "/code", accept: [], security: [.bearer]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CodeResponse, CodeError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `security.code` returns: 204.
///
/// A flow that needs a person.
public nonisolated struct CodeResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `security.code` fails.
public nonisolated enum CodeError: SecurityClientError {
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
