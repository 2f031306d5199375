// Made by openapi-codegen from the API's description; changes here get lost.

/// Open banking partners, and the bank accounts that are connected through them.
///
/// The operations of `customers.exchanges`.
public nonisolated struct CustomersExchangesResource: Sendable {
  let core: DwollaCore

  /// Lists the connections of a customer's bank accounts, each with its status and the links to its
  /// partner and its funding sources.
  ///
  /// `GET /customers/{id}/exchanges`
  ///
  /// - Parameters:
  ///   - id: The identifier of the customer, the last part of the customer's URL.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerExchangesError) -> Exchanges {
    try await customersExchangesList(core, .init(id: id), options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerExchangesError) -> Exchanges {
    try await core.send(at: url, options: options) {
      try ListCustomerExchangesRequest(id: $0["id"])
    }.get()
  }

  /// Creates an exchange from what the partner handed out for the bank account.
  ///
  /// After an exchange session that is the connection token of MX or the public token of Plaid.
  /// When you work with the partner yourself it is the partner's own token, or Finicity's consent
  /// receipt.
  ///
  /// `POST /customers/{id}/exchanges`
  ///
  /// - Parameters:
  ///   - id: The identifier of the customer, the last part of the customer's URL.
  ///   - body: What was handed out, in the form that belongs to the partner.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    id: String, body: CreateCustomerExchangeBody, options: RequestOptions = RequestOptions()
  ) async throws(CreateCustomerExchangeError) -> CreateCustomerExchangeResponse {
    try await customersExchangesCreate(core, .init(id: id, body: body), options: options).get()
  }
}
