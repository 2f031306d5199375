// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `fundingSources.onDemandTransferAuthorizations.create`.
public nonisolated struct CreateOnDemandTransferAuthorizationRequest: OperationRequest, Equatable {
  /// Names this request, so that sending it again does nothing more. Dwolla remembers the key for
  /// 24 hours, together with the exact body. Store it with your own record of the payment before
  /// you call.
  ///
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?

  public init(idempotencyKey: String? = nil) {
    self.idempotencyKey = idempotencyKey
  }

  public static let operation = OperationDescription(
    id: "createOnDemandTransferAuthorization",
    name: "fundingSources.onDemandTransferAuthorizations.create", method: .post,
    path: "/on-demand-authorizations", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setIdempotencyKey(idempotencyKey)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<OnDemandAuthorization, CreateOnDemandTransferAuthorizationError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 409: .failure(.conflict(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `fundingSources.onDemandTransferAuthorizations.create` fails.
public nonisolated enum CreateOnDemandTransferAuthorizationError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not do this.
  case forbidden(Failure<ErrorBody>)
  /// 409: A request with this idempotency key is under way, or one ended with the status 500 within
  /// the last 24 hours. Look whether the resource exists before you send it again with a new key.
  case conflict(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .unauthorized(let failure), .forbidden(let failure), .conflict(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `fundingSources.onDemandTransferAuthorizations.create`, with its outcome as a value.
public nonisolated func fundingSourcesOnDemandTransferAuthorizationsCreate(
  _ core: DwollaCore, _ request: CreateOnDemandTransferAuthorizationRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<OnDemandAuthorization, CreateOnDemandTransferAuthorizationError> {
  await core.send(request, options: options)
}
