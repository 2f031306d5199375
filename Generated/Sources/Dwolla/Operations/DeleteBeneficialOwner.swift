// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `beneficialOwners.delete`.
public nonisolated struct DeleteBeneficialOwnerRequest: OperationRequest, Equatable {
  /// The identifier of the beneficial owner, the last part of the owner's URL.
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public static let operation = OperationDescription(
    id: "deleteBeneficialOwner", name: "beneficialOwners.delete", method: .delete,
    path: "/beneficial-owners/{id}", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<DeleteBeneficialOwnerResponse, DeleteBeneficialOwnerError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `beneficialOwners.delete` returns: 200.
///
/// The owner was removed. Do not rely on a body.
public nonisolated struct DeleteBeneficialOwnerResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `beneficialOwners.delete` fails.
public nonisolated enum DeleteBeneficialOwnerError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
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
    case .unauthorized(let failure), .notFound(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `beneficialOwners.delete`, with its outcome as a value.
public nonisolated func beneficialOwnersDelete(
  _ core: DwollaCore, _ request: DeleteBeneficialOwnerRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<DeleteBeneficialOwnerResponse, DeleteBeneficialOwnerError> {
  await core.send(request, options: options)
}
