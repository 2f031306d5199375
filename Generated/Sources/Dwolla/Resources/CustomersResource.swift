// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `customers`.
public nonisolated struct CustomersResource: Sendable {
  let core: DwollaCore

  /// The operations of `customers.exchanges`.
  public var exchanges: CustomersExchangesResource { .init(core: core) }
}
