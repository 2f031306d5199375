// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.beneficialOwners.list`.
public nonisolated struct ListBeneficialOwnersForCustomerRequest: OperationRequest, Equatable {
  /// The identifier of the customer, the last part of the customer's URL.
  public var customerID: String

  public init(customerID: String) {
    self.customerID = customerID
  }

  public static let operation = OperationDescription(
    id: "listBeneficialOwnersForCustomer", name: "customers.beneficialOwners.list", method: .get,
    path: "/customers/{id}/beneficial-owners", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: customerID)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<BeneficialOwners, ListBeneficialOwnersForCustomerError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 401: .failure(.unauthorized(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `customers.beneficialOwners.list` fails.
public nonisolated enum ListBeneficialOwnersForCustomerError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 404: There is nothing at this URL.
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

/// `customers.beneficialOwners.list`, with its outcome as a value.
public nonisolated func customersBeneficialOwnersList(
  _ core: DwollaCore, _ request: ListBeneficialOwnersForCustomerRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<BeneficialOwners, ListBeneficialOwnersForCustomerError> {
  await core.send(request, options: options)
}
