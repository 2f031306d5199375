// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `accounts`.
public nonisolated struct AccountsResource: Sendable {
  let core: DwollaCore

  /// The operations of `accounts.exchanges`.
  public var exchanges: AccountsExchangesResource { .init(core: core) }
}
