// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `tokens`.
public nonisolated struct TokensResource: Sendable {
  let core: MultipartClientCore

  /// `POST /token`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - security: The credential of this call, sent as `Authorization`: the API's description asks
  ///     for `basicAuth`, and does not define it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    body: CreateTokenBody, security: Security, options: RequestOptions = RequestOptions()
  ) async throws(CreateTokenError) -> CreateTokenResponse {
    try await core.send(CreateTokenRequest(body: body, security: security), options: options).get()
  }
}
