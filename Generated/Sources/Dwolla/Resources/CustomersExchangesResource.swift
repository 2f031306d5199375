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
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    customerID: String, options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerExchangesError) -> Exchanges {
    let request = ListCustomerExchangesRequest(customerID: customerID)
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerExchangesError) -> Exchanges {
    try await core.send(at: url, options: options) {
      try ListCustomerExchangesRequest(customerID: $0["id"])
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
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - body: What was handed out, in the form that belongs to the partner.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    customerID: String, body: CreateCustomerExchangeBody, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateCustomerExchangeError) -> CreateCustomerExchangeResponse {
    let request = CreateCustomerExchangeRequest(
      customerID: customerID,
      body: body,
      idempotencyKey: idempotencyKey
    )
    return try await core.send(request, options: options).get()
  }
}
