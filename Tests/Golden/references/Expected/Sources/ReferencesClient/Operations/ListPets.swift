// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `pets.list`.
public nonisolated struct ListPetsRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "listPets", name: "pets.list", method: .get, path: "/pets", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<[Pet], ListPetsError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `pets.list` fails.
public nonisolated enum ListPetsError: ReferencesClientError {
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
