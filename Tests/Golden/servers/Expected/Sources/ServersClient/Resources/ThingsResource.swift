// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `things`.
public nonisolated struct ThingsResource: Sendable {
  let core: ServersClientCore

  /// `GET /things`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func get(
    options: RequestOptions = RequestOptions()
  ) async throws(GetError) -> GetResponse {
    try await thingsGet(core, .init(), options: options).get()
  }
}
