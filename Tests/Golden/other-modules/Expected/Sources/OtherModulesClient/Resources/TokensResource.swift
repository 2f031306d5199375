// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `tokens`.
public nonisolated struct TokensResource: Sendable {
  let core: OtherModulesClientCore

  /// `POST /tokens`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func make(
    options: RequestOptions = RequestOptions()
  ) async throws(MakeTokenError) -> TestModel {
    try await core.send(MakeTokenRequest(), options: options).get()
  }
}
