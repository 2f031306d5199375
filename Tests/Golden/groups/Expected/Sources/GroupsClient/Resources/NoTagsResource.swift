// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `noTags`.
public nonisolated struct NoTagsResource: Sendable {
  let core: GroupsClientCore

  /// `GET /no-tags/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func noTags(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(NoTagsError) -> NoTagsResponse {
    try await noTagsNoTags(core, .init(id: id), options: options).get()
  }

  /// `noTags` by the URL that `Location` or a link holds.
  @discardableResult
  public func noTags(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(NoTagsError) -> NoTagsResponse {
    try await core.send(at: url, options: options) { try NoTagsRequest(id: $0["id"]) }.get()
  }
}
