// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `coreResource.func`.
public nonisolated struct FuncRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "func", name: "coreResource.func", method: .delete, path: "/class", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<FuncResponse, FuncError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `coreResource.func` returns: 204.
///
/// Done.
public nonisolated struct FuncResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `coreResource.func` fails.
public nonisolated enum FuncError: KeywordsAsNamesClientError {
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
