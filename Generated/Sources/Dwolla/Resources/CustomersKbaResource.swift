// Made by openapi-codegen from the API's description; changes here get lost.

/// Questions about a customer's past, by which a person is verified.
///
/// The operations of `customers.kba`.
public nonisolated struct CustomersKbaResource: Sendable {
  let core: DwollaCore

  /// Prepares four questions about the past of a customer in the status `kba`. The questions can be
  /// read at the URL that the answer names.
  ///
  /// `POST /customers/{id}/kba`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func initiate(
    customerID: String, idempotencyKey: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(InitiateKBAForCustomerError) -> InitiateKBAForCustomerResponse {
    let request = InitiateKBAForCustomerRequest(
      customerID: customerID,
      idempotencyKey: idempotencyKey
    )
    return try await core.send(request, options: options).get()
  }
}
