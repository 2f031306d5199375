// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `things`.
public nonisolated struct ThingsResource: Sendable {
  let core: DeprecatedClientCore

  /// Use the new one.
  ///
  /// `GET /old`
  ///
  /// - Parameters:
  ///   - q: Deprecated.
  ///   - options: Headers, timeout and server of this call.
  @available(*, deprecated)
  public func old(
    q: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(OldError) -> OldThing {
    try await core.send(OldRequest(q: q), options: options).get()
  }

  /// `GET /new`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func new(options: RequestOptions = RequestOptions()) async throws(NewError) -> Thing {
    try await core.send(NewRequest(), options: options).get()
  }
}
