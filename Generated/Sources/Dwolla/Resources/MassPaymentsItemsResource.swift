// Made by openapi-codegen from the API's description; changes here get lost.

/// Up to 5,000 payments from one funding source.
///
/// The operations of `massPayments.items`.
public nonisolated struct MassPaymentsItemsResource: Sendable {
  let core: DwollaCore

  /// Lists the payments of a mass payment. Those that failed carry the reason.
  ///
  /// `GET /mass-payments/{id}/items`
  ///
  /// - Parameters:
  ///   - massPaymentID: The identifier of the mass payment, the last part of its URL.
  ///   - limit: How many items a page has. Without it a page has 25; there can be 200.
  ///   - offset: How many items to skip. Following the link `next` is the better way to the next
  ///     page.
  ///   - status: Only payments that have one of these statuses.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    massPaymentID: String, limit: Int? = nil, offset: Int? = nil,
    status: [MassPaymentItemStatus]? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ListMassPaymentItemsError) -> MassPaymentItems {
    let request = ListMassPaymentItemsRequest(
      massPaymentID: massPaymentID,
      limit: limit,
      offset: offset,
      status: status
    )
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListMassPaymentItemsError) -> MassPaymentItems {
    try await core.send(at: url, options: options) {
      try ListMassPaymentItemsRequest(massPaymentID: $0["id"])
    }.get()
  }

  /// What all pages of `list` hold, read page by page. The pages themselves are its `pages`.
  public func all(
    massPaymentID: String, limit: Int? = nil, offset: Int? = nil,
    status: [MassPaymentItemStatus]? = nil, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListMassPaymentItemsRequest, MassPaymentItem> {
    .init(
      core,
      .init(massPaymentID: massPaymentID, limit: limit, offset: offset, status: status),
      options: options,
      items: { $0.embedded.items },
      next: { $0.links.next?.href })
  }

  /// Retrieves one payment of a mass payment, by its own identifier.
  ///
  /// `GET /mass-payment-items/{itemId}`
  ///
  /// - Parameters:
  ///   - itemID: The identifier of the item, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    itemID: String, options: RequestOptions = RequestOptions()
  ) async throws(GetMassPaymentItemError) -> MassPaymentItem {
    try await core.send(GetMassPaymentItemRequest(itemID: itemID), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetMassPaymentItemError) -> MassPaymentItem {
    try await core.send(at: url, options: options) {
      try GetMassPaymentItemRequest(itemID: $0["itemId"])
    }.get()
  }
}
