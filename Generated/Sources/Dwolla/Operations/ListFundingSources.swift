// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `accounts.fundingSources.list`.
public nonisolated struct ListFundingSourcesRequest: OperationRequest, Equatable {
  /// The identifier of your account, the last part of the account's URL.
  public var accountID: String
  /// Whether the list has removed funding sources too. It has them unless this is false.
  public var removed: Bool?

  public init(accountID: String, removed: Bool? = nil) {
    self.accountID = accountID
    self.removed = removed
  }

  public static let operation = OperationDescription(
    id: "listFundingSources", name: "accounts.fundingSources.list", method: .get,
    path: "/accounts/{id}/funding-sources", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: accountID)
    try message.setQuery("removed", to: removed)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<FundingSources, ListFundingSourcesError> {
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

/// How `accounts.fundingSources.list` fails.
public nonisolated enum ListFundingSourcesError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not list these funding sources.
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

/// `accounts.fundingSources.list`, with its outcome as a value.
public nonisolated func accountsFundingSourcesList(
  _ core: DwollaCore, _ request: ListFundingSourcesRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<FundingSources, ListFundingSourcesError> {
  await core.send(request, options: options)
}
