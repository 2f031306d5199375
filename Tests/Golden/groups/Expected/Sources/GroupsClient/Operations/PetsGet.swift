// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `pets.petsGet`.
public nonisolated struct PetsGetRequest: OperationRequest, Equatable {
  public var petsGet: String?

  public init(petsGet: String? = nil) {
    self.petsGet = petsGet
  }

  public static let operation = OperationDescription(
    id: "petsGet", name: "pets.petsGet", method: .get, path: "/pets/get", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("petsGet", to: petsGet)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<PetsGetResponse, PetsGetError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `pets.petsGet` returns: 204.
///
/// Named like the function of the one before.
public nonisolated struct PetsGetResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `pets.petsGet` fails.
public nonisolated enum PetsGetError: GroupsClientError {
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
