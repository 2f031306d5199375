// Made by openapi-codegen from the API's description; changes here get lost.

/// Parts of a customer's balance that are set apart for a purpose.
///
/// The operations of `customers.labels`.
public nonisolated struct CustomersLabelsResource: Sendable {
  let core: DwollaCore

  /// Lists the parts that a customer's balance is divided into.
  ///
  /// `GET /customers/{id}/labels`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - limit: How many items a page has. Without it a page has 25; there can be 200.
  ///   - offset: How many items to skip. Following the link `next` is the better way to the next
  ///     page.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    customerID: String, limit: Int? = nil, offset: Int? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerLabelsError) -> Labels {
    let request = ListCustomerLabelsRequest(customerID: customerID, limit: limit, offset: offset)
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerLabelsError) -> Labels {
    try await core.send(at: url, options: options) {
      try ListCustomerLabelsRequest(customerID: $0["id"])
    }.get()
  }

  /// What all pages of `list` hold, read page by page. The pages themselves are its `pages`.
  public func all(
    customerID: String, limit: Int? = nil, offset: Int? = nil,
    options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListCustomerLabelsRequest, Label> {
    .init(
      core,
      .init(customerID: customerID, limit: limit, offset: offset),
      options: options,
      items: { $0.embedded.labels },
      next: { $0.links.next?.href })
  }

  /// Creates a label: a part of the balance of a verified customer that is set apart for a purpose.
  ///
  /// `POST /customers/{id}/labels`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - body: How much to set apart.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    customerID: String, body: CreateLabel, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateCustomerLabelError) -> CreateCustomerLabelResponse {
    let request = CreateCustomerLabelRequest(
      customerID: customerID,
      body: body,
      idempotencyKey: idempotencyKey
    )
    return try await core.send(request, options: options).get()
  }
}
