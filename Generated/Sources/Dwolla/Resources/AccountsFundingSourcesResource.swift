// Made by openapi-codegen from the API's description; changes here get lost.

/// Your own account, with its bank accounts, balance and payments.
///
/// The operations of `accounts.fundingSources`.
public nonisolated struct AccountsFundingSourcesResource: Sendable {
  let core: DwollaCore

  /// Adds a funding source to your own account: a bank account by its numbers or by an exchange, or
  /// a virtual account number.
  ///
  /// To add one to a customer, use `customers.fundingSources.create`.
  ///
  /// `POST /funding-sources`
  ///
  /// - Parameters:
  ///   - body: What to add.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    body: CreateFundingSourceBody, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateFundingSourceError) -> CreateFundingSourceResponse {
    let request = CreateFundingSourceRequest(body: body, idempotencyKey: idempotencyKey)
    return try await core.send(request, options: options).get()
  }

  /// Lists the bank accounts, the balance and the virtual account numbers of your own account.
  ///
  /// `GET /accounts/{id}/funding-sources`
  ///
  /// - Parameters:
  ///   - accountID: The identifier of your account, the last part of the account's URL.
  ///   - removed: Whether the list has removed funding sources too. It has them unless this is
  ///     false.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    accountID: String, removed: Bool? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ListFundingSourcesError) -> FundingSources {
    let request = ListFundingSourcesRequest(accountID: accountID, removed: removed)
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListFundingSourcesError) -> FundingSources {
    try await core.send(at: url, options: options) {
      try ListFundingSourcesRequest(accountID: $0["id"])
    }.get()
  }
}
