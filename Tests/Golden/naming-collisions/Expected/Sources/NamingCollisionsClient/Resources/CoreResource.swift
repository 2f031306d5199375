// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `coreResource`.
public nonisolated struct CoreResource: Sendable {
  let core: NamingCollisionsClientCore

  /// `GET /core`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func core2(
    options: RequestOptions = RequestOptions()
  ) async throws(CoreError) -> CoreResponse {
    try await coreResourceCore2(core, .init(), options: options).get()
  }
}
