// Made by openapi-codegen from the API's description; changes here get lost.

/// Events as they were sent to your server.
///
/// The operations of `webhooks`.
public nonisolated struct WebhooksResource: Sendable {
  let core: DwollaCore

  /// The operations of `webhooks.retries`.
  public var retries: WebhooksRetriesResource { .init(core: core) }

  /// Retrieves an event as it was sent, with each attempt to deliver it.
  ///
  /// `GET /webhooks/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the webhook, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetWebhookError) -> Webhook {
    try await core.send(GetWebhookRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetWebhookError) -> Webhook {
    try await core.send(at: url, options: options) { try GetWebhookRequest(id: $0["id"]) }.get()
  }

  /// Lets Dwolla send a webhook once more, be it that it failed or that it was never sent.
  ///
  /// `POST /webhooks/{id}/retries`
  ///
  /// - Parameters:
  ///   - id: The identifier of the webhook, the last part of its URL.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func retry(
    id: String, idempotencyKey: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(RetryWebhookError) -> RetryWebhookResponse {
    let request = RetryWebhookRequest(id: id, idempotencyKey: idempotencyKey)
    return try await core.send(request, options: options).get()
  }
}
