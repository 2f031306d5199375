// Made by openapi-codegen from the API's description; changes here get lost.

/// Where Dwolla sends your events to.
///
/// The operations of `webhookSubscriptions.webhooks`.
public nonisolated struct WebhookSubscriptionsWebhooksResource: Sendable {
  let core: DwollaCore

  /// Lists the webhooks of a subscription within the last 30 days, with each attempt to deliver
  /// them.
  ///
  /// `GET /webhook-subscriptions/{id}/webhooks`
  ///
  /// - Parameters:
  ///   - webhookSubscriptionID: The identifier of the webhook subscription, the last part of its
  ///     URL.
  ///   - limit: How many items a page has. Without it a page has 25; there can be 200.
  ///   - offset: How many items to skip. Following the link `next` is the better way to the next
  ///     page.
  ///   - startDate: Only what was created on this day or later.
  ///   - endDate: Only what was created on this day or earlier.
  ///   - resourceID: Only webhooks about the resource that has this identifier.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    webhookSubscriptionID: String, limit: Int? = nil, offset: Int? = nil,
    startDate: CalendarDate? = nil, endDate: CalendarDate? = nil, resourceID: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(ListWebhooksError) -> Webhooks {
    let request = ListWebhooksRequest(
      webhookSubscriptionID: webhookSubscriptionID,
      limit: limit,
      offset: offset,
      startDate: startDate,
      endDate: endDate,
      resourceID: resourceID
    )
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListWebhooksError) -> Webhooks {
    try await core.send(at: url, options: options) {
      try ListWebhooksRequest(webhookSubscriptionID: $0["id"])
    }.get()
  }

  /// What all pages of `list` hold, read page by page. The pages themselves are its `pages`.
  public func all(
    webhookSubscriptionID: String, limit: Int? = nil, offset: Int? = nil,
    startDate: CalendarDate? = nil, endDate: CalendarDate? = nil, resourceID: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListWebhooksRequest, Webhook> {
    .init(
      core,
      .init(
        webhookSubscriptionID: webhookSubscriptionID,
        limit: limit,
        offset: offset,
        startDate: startDate,
        endDate: endDate,
        resourceID: resourceID
      ),
      options: options,
      items: { $0.embedded.webhooks },
      next: { $0.links.next?.href })
  }
}
