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
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(NoTagsError) -> NoTagsResponse {
    try await core.send(NoTagsRequest(id: id), options: options).get()
  }
}
