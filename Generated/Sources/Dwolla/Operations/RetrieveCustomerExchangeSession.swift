// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `exchangeSessions.get`.
public nonisolated struct RetrieveCustomerExchangeSessionRequest: OperationRequest, Equatable {
  /// The identifier of the exchange session, the last part of the URL in the `Location` header that
  /// answered its creation.
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public static let operation = OperationDescription(
    id: "retrieveCustomerExchangeSession", name: "exchangeSessions.get", method: .get,
    path: "/exchange-sessions/{id}", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])],
    secretFields: [
      "externalProviderSessionToken",
      "payment_session_secret",
      "payment_session_token",
    ]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ExchangeSession, RetrieveCustomerExchangeSessionError> {
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

/// How `exchangeSessions.get` fails.
public nonisolated enum RetrieveCustomerExchangeSessionError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not see this session.
  case forbidden(Failure<ErrorBody>)
  /// 404: There is no session with this identifier.
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

/// `exchangeSessions.get`, with its outcome as a value.
public nonisolated func exchangeSessionsGet(
  _ core: DwollaCore, _ request: RetrieveCustomerExchangeSessionRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<ExchangeSession, RetrieveCustomerExchangeSessionError> {
  await core.send(request, options: options)
}
