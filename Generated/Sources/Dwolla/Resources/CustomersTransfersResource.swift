// Made by openapi-codegen from the API's description; changes here get lost.

/// Movements of money from one funding source to another.
///
/// The operations of `customers.transfers`.
public nonisolated struct CustomersTransfersResource: Sendable {
  let core: DwollaCore

  /// Lists the transfers that a customer sent or received, or those among them that fit. Only the
  /// first 10,000 can be reached page by page; use the dates to reach others.
  ///
  /// `GET /customers/{id}/transfers`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - search: Only transfers whose other party fits this text: a name, an email address, or the
  ///     identifier of a customer or account.
  ///   - startAmount: Only transfers of this amount or more, in dollars.
  ///   - endAmount: Only transfers of this amount or less, in dollars.
  ///   - startDate: Only what was created on this day or later.
  ///   - endDate: Only what was created on this day or earlier.
  ///   - status: Only transfers that have this status.
  ///   - correlationID: Only what was created with this correlation ID.
  ///   - limit: How many items a page has. Without it a page has 25; there can be 200.
  ///   - offset: How many items to skip. Following the link `next` is the better way to the next
  ///     page.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    customerID: String, search: String? = nil, startAmount: String? = nil, endAmount: String? = nil,
    startDate: CalendarDate? = nil, endDate: CalendarDate? = nil, status: TransferStatus? = nil,
    correlationID: String? = nil, limit: Int? = nil, offset: Int? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerTransfersError) -> Transfers {
    let request = ListCustomerTransfersRequest(
      customerID: customerID,
      search: search,
      startAmount: startAmount,
      endAmount: endAmount,
      startDate: startDate,
      endDate: endDate,
      status: status,
      correlationID: correlationID,
      limit: limit,
      offset: offset
    )
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerTransfersError) -> Transfers {
    try await core.send(at: url, options: options) {
      try ListCustomerTransfersRequest(customerID: $0["id"])
    }.get()
  }

  /// What all pages of `list` hold, read page by page. The pages themselves are its `pages`.
  public func all(
    customerID: String, search: String? = nil, startAmount: String? = nil, endAmount: String? = nil,
    startDate: CalendarDate? = nil, endDate: CalendarDate? = nil, status: TransferStatus? = nil,
    correlationID: String? = nil, limit: Int? = nil, offset: Int? = nil,
    options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListCustomerTransfersRequest, Transfer> {
    .init(
      core,
      .init(
        customerID: customerID,
        search: search,
        startAmount: startAmount,
        endAmount: endAmount,
        startDate: startDate,
        endDate: endDate,
        status: status,
        correlationID: correlationID,
        limit: limit,
        offset: offset
      ),
      options: options,
      items: { $0.embedded.transfers },
      next: { $0.links.next?.href })
  }
}
