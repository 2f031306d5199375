// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `webhookSubscriptions.create`.
public nonisolated struct CreateWebhookSubscriptionRequest: OperationRequest, Equatable {
  /// Where to send events, and what to sign them with.
  public var body: CreateWebhookSubscription
  /// Names this request, so that sending it again does nothing more. Dwolla remembers the key for
  /// 24 hours, together with the exact body. Store it with your own record of the payment before
  /// you call.
  ///
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?

  public init(body: CreateWebhookSubscription, idempotencyKey: String? = nil) {
    self.body = body
    self.idempotencyKey = idempotencyKey
  }

  public static let operation = OperationDescription(
    id: "createWebhookSubscription", name: "webhookSubscriptions.create", method: .post,
    path: "/webhook-subscriptions", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])], secretFields: ["secret"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setIdempotencyKey(idempotencyKey)
    try message.setBody(body, as: "application/json")
  }

  public static func read(_ answer: ResponseReader) throws(CallFailure)
    -> Result<CreateWebhookSubscriptionResponse, CreateWebhookSubscriptionError>
  {
    switch answer.status {
    case 200...299: .success(.init(location: answer.header("Location"), response: answer.response))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 409: .failure(.conflict(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `webhookSubscriptions.create` returns: 201.
///
/// The subscription exists. The answer has no body, the header names it.
public nonisolated struct CreateWebhookSubscriptionResponse: Equatable, Sendable {
  /// The URL of the new webhook subscription.
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

/// How `webhookSubscriptions.create` fails.
public nonisolated enum CreateWebhookSubscriptionError: DwollaError {
  /// 400: The URL or the secret is wrong, or there are too many subscriptions.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not do this.
  case forbidden(Failure<ErrorBody>)
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
    case .badRequest(let failure), .unauthorized(let failure), .forbidden(let failure): failure
    case .notFound(let failure), .conflict(let failure), .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `webhookSubscriptions.create`, with its outcome as a value.
public nonisolated func webhookSubscriptionsCreate(
  _ core: DwollaCore, _ request: CreateWebhookSubscriptionRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateWebhookSubscriptionResponse, CreateWebhookSubscriptionError> {
  await core.send(request, options: options)
}
