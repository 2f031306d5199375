// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `selfResource`.
public nonisolated struct SelfResource: Sendable {
  let core: KeywordsAsNamesClientCore

  /// `GET /default`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func `default`(
    options: RequestOptions = RequestOptions()
  ) async throws(DefaultError) -> DefaultResponse {
    try await core.send(DefaultRequest(), options: options).get()
  }
}
