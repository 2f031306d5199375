// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `security.optional`.
public nonisolated struct OptionalRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "optional", name: "security.optional", method: .get, path: "/optional", accept: [],
    security: [.anonymous, .bearer]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<OptionalResponse, OptionalError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `security.optional` returns: 204.
///
/// With or without.
public nonisolated struct OptionalResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `security.optional` fails.
public nonisolated enum OptionalError: SecurityClientError {
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
