// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `me`.
public nonisolated struct MeResource: Sendable {
  let core: OtherModulesClientCore

  /// `GET /me`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func get(
    options: RequestOptions = RequestOptions()
  ) async throws(MeError) -> Notification {
    try await core.send(MeRequest(), options: options).get()
  }
}
