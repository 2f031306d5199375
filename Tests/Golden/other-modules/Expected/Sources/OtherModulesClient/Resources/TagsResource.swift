// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `tags`.
public nonisolated struct TagsResource: Sendable {
  let core: OtherModulesClientCore

  /// `GET /tags/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetTagError) -> Tag {
    try await core.send(GetTagRequest(id: id), options: options).get()
  }

  /// `POST /tags/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - body: As the API takes it.
  ///   - apiKey: As the API takes it.
  ///   - c: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func update(
    id: String, body: Notification, apiKey: String? = nil, c: Comment? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(UpdateTagError) -> UpdateTagResponse {
    let request = UpdateTagRequest(id: id, body: body, apiKey: apiKey, c: c)
    return try await core.send(request, options: options).get()
  }
}
