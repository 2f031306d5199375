// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `noTags`.
public nonisolated struct NoTagsResource: Sendable {
  let core: GroupsClientCore

  /// `GET /no-tags/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - options: Headers, time-out and server of this call.
  /// - Throws: `NoTagsError`, and nothing else.
  @discardableResult
  public func noTags(
    id: String,
    options: RequestOptions = RequestOptions()
  ) async throws(NoTagsError) -> NoTagsResponse {
    try await noTagsNoTags(core, .init(id: id), options: options).get()
  }
}
