// Made by openapi-codegen from the API's description; changes here get lost.

/// Access tokens, which every other call is authorized with.
///
/// The operations of `tokens`.
public nonisolated struct TokensResource: Sendable {
  let core: DwollaCore

  /// Issues a bearer token, which authorizes calls for everything that belongs to your application.
  ///
  /// Send the application's key and secret with HTTP Basic. Keep the token and use it again until
  /// `expires_in` seconds have passed.
  ///
  /// `POST /token`
  ///
  /// - Parameters:
  ///   - body: The OAuth 2.0 grant that is asked for, as a form.
  ///   - options: Headers, timeout and server of this call.
  public func create(
    body: CreateApplicationAccessTokenBody, options: RequestOptions = RequestOptions()
  ) async throws(CreateApplicationAccessTokenError) -> CreateApplicationAccessTokenResponseBody {
    try await core.send(CreateApplicationAccessTokenRequest(body: body), options: options).get()
  }
}
