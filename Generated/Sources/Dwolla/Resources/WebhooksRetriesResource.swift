// Made by openapi-codegen from the API's description; changes here get lost.

/// Events as they were sent to your server.
///
/// The operations of `webhooks.retries`.
public nonisolated struct WebhooksRetriesResource: Sendable {
  let core: DwollaCore

  /// Lists the times that you asked to send a webhook once more.
  ///
  /// `GET /webhooks/{id}/retries`
  ///
  /// - Parameters:
  ///   - webhookID: The identifier of the webhook, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    webhookID: String, options: RequestOptions = RequestOptions()
  ) async throws(ListWebhookRetriesError) -> WebhookRetries {
    try await core.send(ListWebhookRetriesRequest(webhookID: webhookID), options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListWebhookRetriesError) -> WebhookRetries {
    try await core.send(at: url, options: options) {
      try ListWebhookRetriesRequest(webhookID: $0["id"])
    }.get()
  }
}
