// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `accounts.massPayments.list`.
public nonisolated struct ListMassPaymentsRequest: OperationRequest, Equatable {
  /// The identifier of your account, the last part of the account's URL.
  public var accountID: String
  /// How many items a page has. Without it a page has 25; there can be 200.
  public var limit: Int?
  /// How many items to skip. Following the link `next` is the better way to the next page.
  public var offset: Int?
  /// Only what was created with this correlation ID.
  public var correlationID: String?

  public init(
    accountID: String, limit: Int? = nil, offset: Int? = nil, correlationID: String? = nil
  ) {
    self.accountID = accountID
    self.limit = limit
    self.offset = offset
    self.correlationID = correlationID
  }

  public static let operation = OperationDescription(
    id: "listMassPayments", name: "accounts.massPayments.list", method: .get,
    path: "/accounts/{id}/mass-payments", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: accountID)
    try message.setQuery("limit", to: limit)
    try message.setQuery("offset", to: offset)
    try message.setQuery("correlationId", to: correlationID)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<MassPayments, ListMassPaymentsError> {
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

/// How `accounts.massPayments.list` fails.
public nonisolated enum ListMassPaymentsError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not list mass payments.
  case forbidden(Failure<ErrorBody>)
  /// 404: There is no account with this identifier.
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

/// `accounts.massPayments.list`, with its outcome as a value.
public nonisolated func accountsMassPaymentsList(
  _ core: DwollaCore, _ request: ListMassPaymentsRequest, options: RequestOptions = RequestOptions()
) async -> Result<MassPayments, ListMassPaymentsError> {
  await core.send(request, options: options)
}
