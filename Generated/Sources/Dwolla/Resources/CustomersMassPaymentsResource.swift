// Made by openapi-codegen from the API's description; changes here get lost.

/// Up to 5,000 payments from one funding source.
///
/// The operations of `customers.massPayments`.
public nonisolated struct CustomersMassPaymentsResource: Sendable {
  let core: DwollaCore

  /// Lists the mass payments that a customer made.
  ///
  /// `GET /customers/{id}/mass-payments`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - correlationID: Only what was created with this correlation ID.
  ///   - limit: How many items a page has. Without it a page has 25; there can be 200.
  ///   - offset: How many items to skip. Following the link `next` is the better way to the next
  ///     page.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    customerID: String, correlationID: String? = nil, limit: Int? = nil, offset: Int? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerMassPaymentsError) -> MassPayments {
    let request = ListCustomerMassPaymentsRequest(
      customerID: customerID,
      correlationID: correlationID,
      limit: limit,
      offset: offset
    )
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerMassPaymentsError) -> MassPayments {
    try await core.send(at: url, options: options) {
      try ListCustomerMassPaymentsRequest(customerID: $0["id"])
    }.get()
  }

  /// What all pages of `list` hold, read page by page. The pages themselves are its `pages`.
  public func all(
    customerID: String, correlationID: String? = nil, limit: Int? = nil, offset: Int? = nil,
    options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListCustomerMassPaymentsRequest, MassPayment> {
    .init(
      core,
      .init(customerID: customerID, correlationID: correlationID, limit: limit, offset: offset),
      options: options,
      items: { $0.embedded.massPayments },
      next: { $0.links.next?.href })
  }
}
