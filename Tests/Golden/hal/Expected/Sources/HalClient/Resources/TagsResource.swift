// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `tags`.
public nonisolated struct TagsResource: Sendable {
  let core: HalClientCore

  /// Not in pages, as nothing says so.
  ///
  /// `GET /tags`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func listTags(
    options: RequestOptions = RequestOptions()
  ) async throws(ListTagsError) -> ListTagsResponseBody {
    try await core.send(ListTagsRequest(), options: options).get()
  }

  /// Has the name and the parameter that others would have.
  ///
  /// `GET /tags/{at}`
  ///
  /// - Parameters:
  ///   - at: As the API takes it.
  ///   - cursor: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func all(
    at: String, cursor: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(AllError) -> String {
    try await core.send(AllRequest(at: at, cursor: cursor), options: options).get()
  }

  /// `all` by the URL that `Location` or a link holds.
  public func all(
    atURL url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(AllError) -> String {
    try await core.send(at: url, options: options) { try AllRequest(at: $0["at"]) }.get()
  }

  /// Any links at all.
  ///
  /// `GET /tags/{at}/uses`
  ///
  /// - Parameters:
  ///   - at: As the API takes it.
  ///   - cursor: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func listUses(
    at: String, cursor: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ListUsesError) -> ListUsesResponseBody {
    try await core.send(ListUsesRequest(at: at, cursor: cursor), options: options).get()
  }

  /// `listUses` by the URL that `Location` or a link holds.
  public func listUses(
    atURL url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListUsesError) -> ListUsesResponseBody {
    try await core.send(at: url, options: options) { try ListUsesRequest(at: $0["at"]) }.get()
  }

  /// What all pages of `listUses` hold, read page by page. The pages themselves are its `pages`.
  public func allUses(
    at: String, cursor: String? = nil, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListUsesRequest, ListUsesResponseBody.Embedded.Use> {
    .init(
      core,
      .init(at: at, cursor: cursor),
      options: options,
      items: { $0.embedded?.uses },
      next: { $0.links?["next"]?.href })
  }
}
