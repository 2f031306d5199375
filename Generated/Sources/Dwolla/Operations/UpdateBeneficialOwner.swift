// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `beneficialOwners.update`.
public nonisolated struct UpdateBeneficialOwnerRequest: OperationRequest, Equatable {
  /// The identifier of the beneficial owner, the last part of the owner's URL.
  public var id: String
  /// Who the owner is.
  public var body: BeneficialOwnerDetails

  public init(id: String, body: BeneficialOwnerDetails) {
    self.id = id
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "updateBeneficialOwner", name: "beneficialOwners.update", method: .post,
    path: "/beneficial-owners/{id}", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])], secretFields: ["number", "ssn"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<BeneficialOwner, UpdateBeneficialOwnerError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `beneficialOwners.update` fails.
public nonisolated enum UpdateBeneficialOwnerError: DwollaError {
  /// 400: A value in the body is missing or wrong; the embedded errors say which.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not change this owner.
  case forbidden(Failure<ErrorBody>)
  /// 404: There is no beneficial owner with this identifier.
  case notFound(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure), .unauthorized(let failure), .forbidden(let failure): failure
    case .notFound(let failure), .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `beneficialOwners.update`, with its outcome as a value.
public nonisolated func beneficialOwnersUpdate(
  _ core: DwollaCore, _ request: UpdateBeneficialOwnerRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<BeneficialOwner, UpdateBeneficialOwnerError> {
  await core.send(request, options: options)
}
