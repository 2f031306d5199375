// Made by openapi-codegen from the API's description; changes here get lost.

/// Tokens for drop-in components in the browser.
///
/// The operations of `clientTokens`.
public nonisolated struct ClientTokensResource: Sendable {
  let core: DwollaCore

  /// Issues a token by which one customer may do one thing in a drop-in component in the browser.
  ///
  /// `POST /client-tokens`
  ///
  /// - Parameters:
  ///   - body: Who may do what.
  ///   - options: Headers, timeout and server of this call.
  public func create(
    body: CreateClientToken, options: RequestOptions = RequestOptions()
  ) async throws(CreateClientTokenError) -> ClientToken {
    try await core.send(CreateClientTokenRequest(body: body), options: options).get()
  }
}
