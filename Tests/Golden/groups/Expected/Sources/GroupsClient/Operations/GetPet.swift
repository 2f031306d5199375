// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `pets.getPets`.
public nonisolated struct GetPetRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "get", name: "pets.getPets", method: .get, path: "/pets", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<GetPetResponse, GetPetError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `pets.getPets` returns: 204.
///
/// Its function is named like the next method.
public nonisolated struct GetPetResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `pets.getPets` fails.
public nonisolated enum GetPetError: GroupsClientError {
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
