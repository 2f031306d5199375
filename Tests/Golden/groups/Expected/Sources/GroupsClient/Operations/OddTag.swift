// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `value12.oddTag`.
public nonisolated struct OddTagRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "oddTag", name: "value12.oddTag", method: .get, path: "/odd-tag", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<OddTagResponse, OddTagError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `value12.oddTag` returns: 204.
///
/// A tag that is no name.
public nonisolated struct OddTagResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `value12.oddTag` fails.
public nonisolated enum OddTagError: GroupsClientError {
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
