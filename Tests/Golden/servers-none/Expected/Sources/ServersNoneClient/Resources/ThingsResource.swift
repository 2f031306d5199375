// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `things`.
public nonisolated struct ThingsResource: Sendable {
  let core: ServersNoneClientCore

  /// `GET /things`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func get(
    options: RequestOptions = RequestOptions()
  ) async throws(GetThingError) -> GetThingResponse {
    try await core.send(GetThingRequest(), options: options).get()
  }
}
