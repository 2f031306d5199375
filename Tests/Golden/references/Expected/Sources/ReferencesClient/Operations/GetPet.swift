// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `pets.get`.
public nonisolated struct GetPetRequest: OperationRequest, Equatable {
  /// The pet's number.
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public static let operation = OperationDescription(
    id: "getPet", name: "pets.get", method: .get, path: "/pets/{id}", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Pet, GetPetError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 404: .failure(.notFound(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `pets.get` fails.
public nonisolated enum GetPetError: ReferencesClientError {
  /// 404: There is no such thing.
  case notFound(Failure<ProblemModel>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .notFound(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}
