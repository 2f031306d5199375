// Made by openapi-codegen from the API's description; changes here get lost.

/// A tag's */ description.
///
/// The operations of `things`.
public nonisolated struct ThingsResource: Sendable {
  let core: DocumentationClientCore

  /// ```
  /// A fence that is never closed
  /// ```
  ///
  /// `GET /things/{id}`
  ///
  /// - Parameters:
  ///   - id: The first line. - A list in a parameter.
  ///   - q: Controls  [31m, bidi  and zero width , line  and paragraph  separators, next line .
  ///   - options: Headers, timeout and server of this call.
  public func getThing(
    id: String, q: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(GetThingError) -> GetThingResponse {
    try await thingsGetThing(core, .init(id: id, q: q), options: options).get()
  }

  /// `getThing` by the URL that `Location` or a link holds.
  public func getThing(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetThingError) -> GetThingResponse {
    try await core.send(at: url, options: options) { try GetThingRequest(id: $0["id"]) }.get()
  }

  /// Only a summary.
  ///
  /// `POST /things/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @available(*, deprecated)
  @discardableResult
  public func postThing(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(PostThingError) -> PostThingResponse {
    try await thingsPostThing(core, .init(id: id), options: options).get()
  }
}
