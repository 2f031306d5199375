// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `webhookSubscriptions.webhooks.list`.
public nonisolated struct ListWebhooksRequest: OperationRequest, Equatable {
  /// The identifier of the webhook subscription, the last part of its URL.
  public var webhookSubscriptionID: String
  /// How many items a page has. Without it a page has 25; there can be 200.
  public var limit: Int?
  /// How many items to skip. Following the link `next` is the better way to the next page.
  public var offset: Int?
  /// Only what was created on this day or later.
  public var startDate: CalendarDate?
  /// Only what was created on this day or earlier.
  public var endDate: CalendarDate?
  /// Only webhooks about the resource that has this identifier.
  public var resourceID: String?

  public init(
    webhookSubscriptionID: String, limit: Int? = nil, offset: Int? = nil,
    startDate: CalendarDate? = nil, endDate: CalendarDate? = nil, resourceID: String? = nil
  ) {
    self.webhookSubscriptionID = webhookSubscriptionID
    self.limit = limit
    self.offset = offset
    self.startDate = startDate
    self.endDate = endDate
    self.resourceID = resourceID
  }

  public static let operation = OperationDescription(
    id: "listWebhooks", name: "webhookSubscriptions.webhooks.list", method: .get,
    path: "/webhook-subscriptions/{id}/webhooks", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: webhookSubscriptionID)
    try message.setQuery("limit", to: limit)
    try message.setQuery("offset", to: offset)
    try message.setQuery("startDate", to: startDate)
    try message.setQuery("endDate", to: endDate)
    try message.setQuery("resourceId", to: resourceID)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Webhooks, ListWebhooksError> {
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

/// How `webhookSubscriptions.webhooks.list` fails.
public nonisolated enum ListWebhooksError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not do this.
  case forbidden(Failure<ErrorBody>)
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
    case .unauthorized(let failure), .forbidden(let failure), .notFound(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `webhookSubscriptions.webhooks.list`, with its outcome as a value.
public nonisolated func webhookSubscriptionsWebhooksList(
  _ core: DwollaCore, _ request: ListWebhooksRequest, options: RequestOptions = RequestOptions()
) async -> Result<Webhooks, ListWebhooksError> {
  await core.send(request, options: options)
}
