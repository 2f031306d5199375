// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `symbolTag.get`.
public nonisolated struct SymbolTagRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "symbolTag", name: "symbolTag.get", method: .get, path: "/symbol-tag", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<SymbolTagResponse, SymbolTagError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `symbolTag.get` returns: 204.
///
/// A tag without a letter.
public nonisolated struct SymbolTagResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `symbolTag.get` fails.
public nonisolated enum SymbolTagError: GroupsClientError {
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
