// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `tags`.
public nonisolated struct TagsResource: Sendable {
  let core: OtherModulesClientCore

  /// `GET /tags/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func getTag(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetTagError) -> Tag {
    try await tagsGetTag(core, .init(id: id), options: options).get()
  }

  /// `getTag` by the URL that `Location` or a link holds.
  public func getTag(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetTagError) -> Tag {
    try await core.send(at: url, options: options) { try GetTagRequest(id: $0["id"]) }.get()
  }

  /// `POST /tags/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - body: As the API takes it.
  ///   - apiKey: As the API takes it.
  ///   - c: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func postTag(
    id: String, body: Notification, apiKey: String? = nil, c: Comment? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(PostTagError) -> PostTagResponse {
    let request = PostTagRequest(id: id, body: body, apiKey: apiKey, c: c)
    let result = await tagsPostTag(core, request, options: options)
    return try result.get()
  }
}
