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
  public func get(
    id: String, q: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(GetThingError) -> GetThingResponse {
    try await core.send(GetThingRequest(id: id, q: q), options: options).get()
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
  public func update(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(UpdateThingError) -> UpdateThingResponse {
    try await core.send(UpdateThingRequest(id: id), options: options).get()
  }
}
