// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `things`.
public nonisolated struct ThingsResource: Sendable {
  let core: SecurityNoneClientCore

  /// `GET /open`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func open(
    options: RequestOptions = RequestOptions()
  ) async throws(OpenThingError) -> OpenThingResponse {
    try await core.send(OpenThingRequest(), options: options).get()
  }
}
