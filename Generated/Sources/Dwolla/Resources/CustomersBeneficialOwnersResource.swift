// Made by openapi-codegen from the API's description; changes here get lost.

/// The people who own a quarter of a business or more.
///
/// The operations of `customers.beneficialOwners`.
public nonisolated struct CustomersBeneficialOwnersResource: Sendable {
  let core: DwollaCore

  /// Lists the beneficial owners of a business, each with the status of the verification.
  ///
  /// `GET /customers/{id}/beneficial-owners`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    customerID: String, options: RequestOptions = RequestOptions()
  ) async throws(ListBeneficialOwnersForCustomerError) -> BeneficialOwners {
    let request = ListBeneficialOwnersForCustomerRequest(customerID: customerID)
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListBeneficialOwnersForCustomerError) -> BeneficialOwners {
    try await core.send(at: url, options: options) {
      try ListBeneficialOwnersForCustomerRequest(customerID: $0["id"])
    }.get()
  }

  /// Adds a person who owns a quarter of a business or more. Each has to be added and verified
  /// before the business can certify its owners and send money.
  ///
  /// `POST /customers/{id}/beneficial-owners`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - body: Who the owner is.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    customerID: String, body: BeneficialOwnerDetails, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateBeneficialOwnerForCustomerError)
    -> CreateBeneficialOwnerForCustomerResponse
  {
    let request = CreateBeneficialOwnerForCustomerRequest(
      customerID: customerID,
      body: body,
      idempotencyKey: idempotencyKey
    )
    return try await core.send(request, options: options).get()
  }
}
