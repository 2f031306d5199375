// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.fundingSources.list`.
public nonisolated struct ListCustomerFundingSourcesRequest: OperationRequest, Equatable {
  /// The identifier of the customer, the last part of the customer's URL.
  public var customerID: String
  /// Whether the list has removed funding sources too. It has them unless this is false.
  public var removed: Bool?

  public init(customerID: String, removed: Bool? = nil) {
    self.customerID = customerID
    self.removed = removed
  }

  public static let operation = OperationDescription(
    id: "listCustomerFundingSources", name: "customers.fundingSources.list", method: .get,
    path: "/customers/{id}/funding-sources", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: customerID)
    try message.setQuery("removed", to: removed)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<FundingSources, ListCustomerFundingSourcesError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `customers.fundingSources.list` fails.
public nonisolated enum ListCustomerFundingSourcesError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not list these funding sources.
  case forbidden(Failure<ErrorBody>)
  /// 404: There is no customer with this identifier.
  case notFound(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .unauthorized(let failure), .forbidden(let failure), .notFound(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `customers.fundingSources.list`, with its outcome as a value.
public nonisolated func customersFundingSourcesList(
  _ core: DwollaCore, _ request: ListCustomerFundingSourcesRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<FundingSources, ListCustomerFundingSourcesError> {
  await core.send(request, options: options)
}
