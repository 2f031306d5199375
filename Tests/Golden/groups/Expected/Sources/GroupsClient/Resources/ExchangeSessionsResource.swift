// Made by openapi-codegen from the API's description; changes here get lost.

/// Sessions of exchanges.
///
/// The operations of `exchangeSessions`.
public nonisolated struct ExchangeSessionsResource: Sendable {
  let core: GroupsClientCore

  /// `GET /exchange-sessions`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func getSession(
    options: RequestOptions = RequestOptions()
  ) async throws(GetSessionError) -> GetSessionResponse {
    try await core.send(GetSessionRequest(), options: options).get()
  }
}
