// Made by openapi-codegen from the API's description; changes here get lost.

/// Everybody who sends or receives money through your application.
///
/// The operations of `customers`.
public nonisolated struct CustomersResource: Sendable {
  let core: DwollaCore

  /// The operations of `customers.beneficialOwners`.
  public var beneficialOwners: CustomersBeneficialOwnersResource { .init(core: core) }

  /// The operations of `customers.beneficialOwnership`.
  public var beneficialOwnership: CustomersBeneficialOwnershipResource { .init(core: core) }

  /// The operations of `customers.documents`.
  public var documents: CustomersDocumentsResource { .init(core: core) }

  /// The operations of `customers.exchanges`.
  public var exchanges: CustomersExchangesResource { .init(core: core) }

  /// The operations of `customers.fundingSources`.
  public var fundingSources: CustomersFundingSourcesResource { .init(core: core) }

  /// The operations of `customers.kba`.
  public var kba: CustomersKbaResource { .init(core: core) }

  /// The operations of `customers.labels`.
  public var labels: CustomersLabelsResource { .init(core: core) }

  /// The operations of `customers.massPayments`.
  public var massPayments: CustomersMassPaymentsResource { .init(core: core) }

  /// The operations of `customers.transfers`.
  public var transfers: CustomersTransfersResource { .init(core: core) }

  /// Lists your customers, the newest first, or those among them that fit.
  ///
  /// `GET /customers`
  ///
  /// - Parameters:
  ///   - limit: How many items a page has. Without it a page has 25; there can be 200.
  ///   - offset: How many items to skip. Following the link `next` is the better way to the next
  ///     page.
  ///   - search: Only customers whose name, business name or email address is like this text.
  ///   - email: Only the customer who has exactly this email address.
  ///   - status: Only customers who have one of these statuses.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    limit: Int? = nil, offset: Int? = nil, search: String? = nil, email: String? = nil,
    status: [CustomerStatus]? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ListAndSearchCustomersError) -> Customers {
    let request = ListAndSearchCustomersRequest(
      limit: limit,
      offset: offset,
      search: search,
      email: email,
      status: status
    )
    return try await core.send(request, options: options).get()
  }

  /// What all pages of `list` hold, read page by page. The pages themselves are its `pages`.
  public func all(
    limit: Int? = nil, offset: Int? = nil, search: String? = nil, email: String? = nil,
    status: [CustomerStatus]? = nil, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListAndSearchCustomersRequest, Customer> {
    .init(
      core,
      .init(limit: limit, offset: offset, search: search, email: email, status: status),
      options: options,
      items: { $0.embedded.customers },
      next: { $0.links.next?.href })
  }

  /// Creates a customer, of the kind that the body is for. Everybody who is to move money through
  /// your application is one.
  ///
  /// Verified customers have a balance and the highest limits. Read the customer afterwards: the
  /// status says whether the verification needs more.
  ///
  /// `POST /customers`
  ///
  /// - Parameters:
  ///   - body: Who the customer is.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    body: CreateCustomerBody, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateCustomerError) -> CreateCustomerResponse {
    let request = CreateCustomerRequest(body: body, idempotencyKey: idempotencyKey)
    return try await core.send(request, options: options).get()
  }

  /// Retrieves a customer. The links show what the customer can do now, and for a business the
  /// embedded errors what the verification still needs.
  ///
  /// `GET /customers/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the customer, the last part of the customer's URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetCustomerError) -> Customer {
    try await core.send(GetCustomerRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetCustomerError) -> Customer {
    try await core.send(at: url, options: options) { try GetCustomerRequest(id: $0["id"]) }.get()
  }

  /// Changes a customer, as the body says: new details, another kind of customer, details for a
  /// second attempt at the verification, or out of use and back.
  ///
  /// Where a verification failed with the status `retry`, send all details again, with all nine
  /// digits of the Social Security number. That can be done once.
  ///
  /// `POST /customers/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the customer, the last part of the customer's URL.
  ///   - body: What to change.
  ///   - options: Headers, timeout and server of this call.
  public func update(
    id: String, body: UpdateCustomerBody, options: RequestOptions = RequestOptions()
  ) async throws(UpdateCustomerError) -> Customer {
    try await core.send(UpdateCustomerRequest(id: id, body: body), options: options).get()
  }
}
