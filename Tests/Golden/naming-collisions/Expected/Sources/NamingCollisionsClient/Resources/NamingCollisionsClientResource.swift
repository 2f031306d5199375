// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `namingCollisionsClient`.
public nonisolated struct NamingCollisionsClientResource: Sendable {
  let core: NamingCollisionsClientCore

  /// `GET /client`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func get(
    options: RequestOptions = RequestOptions()
  ) async throws(NamingCollisionsClientOperationError) -> NamingCollisionsClientResponse {
    try await core.send(NamingCollisionsClientRequest(), options: options).get()
  }
}
