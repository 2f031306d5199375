// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `value12`.
public nonisolated struct Value12Resource: Sendable {
  let core: GroupsClientCore

  /// `GET /odd-tag`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func oddTag(
    options: RequestOptions = RequestOptions()
  ) async throws(OddTagError) -> OddTagResponse {
    try await core.send(OddTagRequest(), options: options).get()
  }
}
