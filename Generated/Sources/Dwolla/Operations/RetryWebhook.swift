// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `webhooks.retry`.
public nonisolated struct RetryWebhookRequest: OperationRequest, Equatable {
  /// The identifier of the webhook, the last part of its URL.
  public var id: String
  /// Names this request, so that sending it again does nothing more. Dwolla remembers the key for
  /// 24 hours, together with the exact body. Store it with your own record of the payment before
  /// you call.
  ///
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?

  public init(id: String, idempotencyKey: String? = nil) {
    self.id = id
    self.idempotencyKey = idempotencyKey
  }

  public static let operation = OperationDescription(
    id: "retryWebhook", name: "webhooks.retry", method: .post, path: "/webhooks/{id}/retries",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setIdempotencyKey(idempotencyKey)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<RetryWebhookResponse, RetryWebhookError> {
    switch answer.status {
    case 200...299: .success(.init(location: answer.header("Location"), response: answer.response))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 409: .failure(.conflict(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `webhooks.retry` returns: 201.
///
/// The webhook is being sent. The answer has no body, the header names the retry.
public nonisolated struct RetryWebhookResponse: Equatable, Sendable {
  /// The URL of the retry. The API has no call that reads it; list the webhook's retries.
  public var location: String? {
    get { _location.value }
    set { _location.value = newValue }
  }
  /// The whole HTTP response.
  public var response: Response
  private var _location: PathOnly<String?>

  public init(location: String? = nil, response: Response) {
    _location = PathOnly(location)
    self.response = response
  }
}

/// How `webhooks.retry` fails.
public nonisolated enum RetryWebhookError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 404: There is nothing at this URL.
  case notFound(Failure<ErrorBody>)
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
    case .unauthorized(let failure), .notFound(let failure), .conflict(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `webhooks.retry`, with its outcome as a value.
public nonisolated func webhooksRetry(
  _ core: DwollaCore, _ request: RetryWebhookRequest, options: RequestOptions = RequestOptions()
) async -> Result<RetryWebhookResponse, RetryWebhookError> {
  await core.send(request, options: options)
}
