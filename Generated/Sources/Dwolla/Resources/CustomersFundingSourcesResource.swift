// Made by openapi-codegen from the API's description; changes here get lost.

/// Bank accounts, cards, balances and virtual account numbers.
///
/// The operations of `customers.fundingSources`.
public nonisolated struct CustomersFundingSourcesResource: Sendable {
  let core: DwollaCore

  /// Lists the bank accounts, cards, virtual account numbers and the balance of a customer.
  ///
  /// `GET /customers/{id}/funding-sources`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - removed: Whether the list has removed funding sources too. It has them unless this is
  ///     false.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    customerID: String, removed: Bool? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerFundingSourcesError) -> FundingSources {
    let request = ListCustomerFundingSourcesRequest(customerID: customerID, removed: removed)
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerFundingSourcesError) -> FundingSources {
    try await core.send(at: url, options: options) {
      try ListCustomerFundingSourcesRequest(customerID: $0["id"])
    }.get()
  }

  /// Adds a bank account, a card or a virtual account number to a customer.
  ///
  /// A bank account by an exchange is verified at once, one by its numbers when its micro-deposits
  /// are.
  ///
  /// `POST /customers/{id}/funding-sources`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - body: What to add.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    customerID: String, body: CreateCustomerFundingSourceBody, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateCustomerFundingSourceError) -> CreateCustomerFundingSourceResponse {
    let request = CreateCustomerFundingSourceRequest(
      customerID: customerID,
      body: body,
      idempotencyKey: idempotencyKey
    )
    return try await core.send(request, options: options).get()
  }
}
