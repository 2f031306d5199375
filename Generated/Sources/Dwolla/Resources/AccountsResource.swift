// Made by openapi-codegen from the API's description; changes here get lost.

/// Your own account, with its bank accounts, balance and payments.
///
/// The operations of `accounts`.
public nonisolated struct AccountsResource: Sendable {
  let core: DwollaCore

  /// The operations of `accounts.exchanges`.
  public var exchanges: AccountsExchangesResource { .init(core: core) }

  /// The operations of `accounts.fundingSources`.
  public var fundingSources: AccountsFundingSourcesResource { .init(core: core) }

  /// The operations of `accounts.massPayments`.
  public var massPayments: AccountsMassPaymentsResource { .init(core: core) }

  /// The operations of `accounts.transfers`.
  public var transfers: AccountsTransfersResource { .init(core: core) }

  /// Retrieves the account that the application belongs to.
  ///
  /// `GET /accounts/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of your account, the last part of the account's URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetAccountError) -> Account {
    try await core.send(GetAccountRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetAccountError) -> Account {
    try await core.send(at: url, options: options) { try GetAccountRequest(id: $0["id"]) }.get()
  }
}
