// Made by openapi-codegen from the API's description; changes here get lost.

/// The people who own a quarter of a business or more.
///
/// The operations of `customers.beneficialOwnership`.
public nonisolated struct CustomersBeneficialOwnershipResource: Sendable {
  let core: DwollaCore

  /// Retrieves whether a business has stated that its beneficial owners are complete and right.
  ///
  /// `GET /customers/{id}/beneficial-ownership`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    customerID: String, options: RequestOptions = RequestOptions()
  ) async throws(GetBeneficialOwnershipStatusForCustomerError) -> BeneficialOwnership {
    let request = GetBeneficialOwnershipStatusForCustomerRequest(customerID: customerID)
    return try await core.send(request, options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetBeneficialOwnershipStatusForCustomerError) -> BeneficialOwnership {
    try await core.send(at: url, options: options) {
      try GetBeneficialOwnershipStatusForCustomerRequest(customerID: $0["id"])
    }.get()
  }

  /// States, in the name of the business, that its beneficial owners are complete and right. Let
  /// somebody who may speak for the business confirm it before you call.
  ///
  /// `POST /customers/{id}/beneficial-ownership`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - body: The statement.
  ///   - options: Headers, timeout and server of this call.
  public func certify(
    customerID: String, body: CertifyBeneficialOwnershipForCustomerBody,
    options: RequestOptions = RequestOptions()
  ) async throws(CertifyBeneficialOwnershipForCustomerError) -> BeneficialOwnership {
    let request = CertifyBeneficialOwnershipForCustomerRequest(customerID: customerID, body: body)
    return try await core.send(request, options: options).get()
  }
}
