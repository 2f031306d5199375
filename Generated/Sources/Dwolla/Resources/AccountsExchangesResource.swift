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
    try await accountsExchangesList(core, .init(), options: options).get()
  }

  /// Creates an exchange from what the partner handed out for the bank account: the consent receipt
  /// of Finicity, or the token of MX, Plaid or Flinks.
  ///
  /// `POST /exchanges`
  ///
  /// - Parameters:
  ///   - body: What the partner handed out, in the form that belongs to the partner.
  ///   - options: Headers, timeout and server of this call.
  public func create(
    body: CreateAccountExchangeBody, options: RequestOptions = RequestOptions()
  ) async throws(CreateAccountExchangeError) -> CreateAccountExchangeResponse {
    try await accountsExchangesCreate(core, .init(body: body), options: options).get()
  }
}
