// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `pets.create`.
public nonisolated struct CreatePetRequest: OperationRequest, Equatable {
  public var body: Pet

  public init(body: Pet) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createPet", name: "pets.create", method: .post, path: "/pets",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreatePetResponse, CreatePetError> {
    switch answer.status {
    case 200...299:
      .success(.init(location: try answer.requiredHeader("Location"), response: answer.response))
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 404: .failure(.notFound(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `pets.create` returns: 201.
///
/// Created.
public nonisolated struct CreatePetResponse: Equatable, Sendable {
  /// The header `Location`.
  public var location: String {
    get { _location.value }
    set { _location.value = newValue }
  }
  /// The whole HTTP response.
  public var response: Response
  private var _location: PathOnly<String>

  public init(location: String, response: Response) {
    _location = PathOnly(location)
    self.response = response
  }
}

/// How `pets.create` fails.
public nonisolated enum CreatePetError: ReferencesClientError {
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
