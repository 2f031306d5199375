// Made by openapi-codegen from the API's description; changes here get lost.

/// Your own account, with its bank accounts, balance and payments.
///
/// The operations of `accounts.massPayments`.
public nonisolated struct AccountsMassPaymentsResource: Sendable {
  let core: DwollaCore

  /// Lists the mass payments that your own account made.
  ///
  /// `GET /accounts/{id}/mass-payments`
  ///
  /// - Parameters:
  ///   - accountID: The identifier of your account, the last part of the account's URL.
  ///   - limit: How many items a page has. Without it a page has 25; there can be 200.
  ///   - offset: How many items to skip. Following the link `next` is the better way to the next
  ///     page.
  ///   - correlationID: Only what was created with this correlation ID.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    accountID: String, limit: Int? = nil, offset: Int? = nil, correlationID: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(ListMassPaymentsError) -> MassPayments {
    let request = ListMassPaymentsRequest(
      accountID: accountID,
      limit: limit,
      offset: offset,
      correlationID: correlationID
    )
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListMassPaymentsError) -> MassPayments {
    try await core.send(at: url, options: options) {
      try ListMassPaymentsRequest(accountID: $0["id"])
    }.get()
  }

  /// What all pages of `list` hold, read page by page. The pages themselves are its `pages`.
  public func all(
    accountID: String, limit: Int? = nil, offset: Int? = nil, correlationID: String? = nil,
    options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListMassPaymentsRequest, MassPayment> {
    .init(
      core,
      .init(accountID: accountID, limit: limit, offset: offset, correlationID: correlationID),
      options: options,
      items: { $0.embedded.massPayments },
      next: { $0.links.next?.href })
  }
}
