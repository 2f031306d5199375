// Made by openapi-codegen from the API's description; changes here get lost.

/// What happened to your account and its customers.
///
/// The operations of `events`.
public nonisolated struct EventsResource: Sendable {
  let core: DwollaCore

  /// Lists what happened to your account and its customers within the last 30 days, the newest
  /// first.
  ///
  /// `GET /events`
  ///
  /// - Parameters:
  ///   - limit: How many items a page has. Without it a page has 25; there can be 200.
  ///   - offset: How many items to skip. Following the link `next` is the better way to the next
  ///     page.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    limit: Int? = nil, offset: Int? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ListEventsError) -> Events {
    try await core.send(ListEventsRequest(limit: limit, offset: offset), options: options).get()
  }

  /// What all pages of `list` hold, read page by page. The pages themselves are its `pages`.
  public func all(
    limit: Int? = nil, offset: Int? = nil, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListEventsRequest, Event> {
    .init(
      core,
      .init(limit: limit, offset: offset),
      options: options,
      items: { $0.embedded.events },
      next: { $0.links.next?.href })
  }

  /// Retrieves something that happened, by the identifier of the event.
  ///
  /// `GET /events/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the event, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetEventError) -> Event {
    try await core.send(GetEventRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetEventError) -> Event {
    try await core.send(at: url, options: options) { try GetEventRequest(id: $0["id"]) }.get()
  }
}
