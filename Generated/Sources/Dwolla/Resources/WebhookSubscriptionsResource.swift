// Made by openapi-codegen from the API's description; changes here get lost.

/// Where Dwolla sends your events to.
///
/// The operations of `webhookSubscriptions`.
public nonisolated struct WebhookSubscriptionsResource: Sendable {
  let core: DwollaCore

  /// The operations of `webhookSubscriptions.webhooks`.
  public var webhooks: WebhookSubscriptionsWebhooksResource { .init(core: core) }

  /// Lists where Dwolla sends your events to.
  ///
  /// `GET /webhook-subscriptions`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func list(
    options: RequestOptions = RequestOptions()
  ) async throws(ListWebhookSubscriptionsError) -> WebhookSubscriptions {
    try await core.send(ListWebhookSubscriptionsRequest(), options: options).get()
  }

  /// Lets Dwolla send every event to a URL, signed with a secret of yours. There can be five
  /// subscriptions, in the sandbox ten.
  ///
  /// `POST /webhook-subscriptions`
  ///
  /// - Parameters:
  ///   - body: Where to send events, and what to sign them with.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    body: CreateWebhookSubscription, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateWebhookSubscriptionError) -> CreateWebhookSubscriptionResponse {
    let request = CreateWebhookSubscriptionRequest(body: body, idempotencyKey: idempotencyKey)
    return try await core.send(request, options: options).get()
  }

  /// Retrieves a webhook subscription, without its secret.
  ///
  /// `GET /webhook-subscriptions/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the webhook subscription, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetWebhookSubscriptionError) -> WebhookSubscription {
    try await core.send(GetWebhookSubscriptionRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetWebhookSubscriptionError) -> WebhookSubscription {
    try await core.send(at: url, options: options) {
      try GetWebhookSubscriptionRequest(id: $0["id"])
    }.get()
  }

  /// Pauses a webhook subscription, or goes on with it. What happened meanwhile is not sent by
  /// itself: list the webhooks without attempts, and retry each.
  ///
  /// `POST /webhook-subscriptions/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the webhook subscription, the last part of its URL.
  ///   - body: Whether to send nothing.
  ///   - options: Headers, timeout and server of this call.
  public func update(
    id: String, body: UpdateWebhookSubscription, options: RequestOptions = RequestOptions()
  ) async throws(UpdateWebhookSubscriptionError) -> WebhookSubscription {
    let request = UpdateWebhookSubscriptionRequest(id: id, body: body)
    return try await core.send(request, options: options).get()
  }

  /// Deletes a webhook subscription. Nothing is sent to its URL any more.
  ///
  /// `DELETE /webhook-subscriptions/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the webhook subscription, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func delete(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(DeleteWebhookSubscriptionError) -> DeleteWebhookSubscriptionResponse {
    try await core.send(DeleteWebhookSubscriptionRequest(id: id), options: options).get()
  }
}
