// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `error`.
public nonisolated struct ErrorResource: Sendable {
  let core: NamingCollisionsClientCore

  /// `GET /error`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func get(
    options: RequestOptions = RequestOptions()
  ) async throws(ErrorError) -> Everything {
    try await core.send(ErrorRequest(), options: options).get()
  }
}
