// Made by openapi-codegen from the API's description; changes here get lost.

/// Open banking partners, and the bank accounts that are connected through them.
///
/// The operations of `accounts.exchanges`.
public nonisolated struct AccountsExchangesResource: Sendable {
  let core: DwollaCore

  /// Lists the connections between your own bank accounts and your Dwolla account. Those of
  /// customers are not among them.
  ///
  /// `GET /exchanges`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func list(
    options: RequestOptions = RequestOptions()
  ) async throws(ListAccountExchangesError) -> Exchanges {
    try await core.send(ListAccountExchangesRequest(), options: options).get()
  }

  /// Creates an exchange from what the partner handed out for the bank account: the consent receipt
  /// of Finicity, or the token of MX, Plaid or Flinks.
  ///
  /// `POST /exchanges`
  ///
  /// - Parameters:
  ///   - body: What the partner handed out, in the form that belongs to the partner.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    body: CreateAccountExchangeBody, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateAccountExchangeError) -> CreateAccountExchangeResponse {
    let request = CreateAccountExchangeRequest(body: body, idempotencyKey: idempotencyKey)
    return try await core.send(request, options: options).get()
  }
}
