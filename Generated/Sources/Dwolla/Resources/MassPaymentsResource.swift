// Made by openapi-codegen from the API's description; changes here get lost.

/// Up to 5,000 payments from one funding source.
///
/// The operations of `massPayments`.
public nonisolated struct MassPaymentsResource: Sendable {
  let core: DwollaCore

  /// The operations of `massPayments.items`.
  public var items: MassPaymentsItemsResource { .init(core: core) }

  /// Starts up to 5,000 payments from one funding source with one call. Dwolla makes them one after
  /// the other; list the items afterwards to learn which failed.
  ///
  /// With the status `deferred` the payments wait until you update the mass payment.
  ///
  /// `POST /mass-payments`
  ///
  /// - Parameters:
  ///   - body: The payments.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    body: CreateMassPayment, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(InitiateMassPaymentError) -> InitiateMassPaymentResponse {
    let request = InitiateMassPaymentRequest(body: body, idempotencyKey: idempotencyKey)
    return try await core.send(request, options: options).get()
  }

  /// Retrieves a mass payment. The status `complete` says that every payment was tried, not that
  /// each was made.
  ///
  /// `GET /mass-payments/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the mass payment, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetMassPaymentError) -> MassPayment {
    try await core.send(GetMassPaymentRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetMassPaymentError) -> MassPayment {
    try await core.send(at: url, options: options) { try GetMassPaymentRequest(id: $0["id"]) }.get()
  }

  /// Makes the payments of a deferred mass payment, or calls them off.
  ///
  /// `POST /mass-payments/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the mass payment, the last part of its URL.
  ///   - body: What becomes of it.
  ///   - options: Headers, timeout and server of this call.
  public func update(
    id: String, body: UpdateMassPayment, options: RequestOptions = RequestOptions()
  ) async throws(UpdateMassPaymentError) -> MassPayment {
    try await core.send(UpdateMassPaymentRequest(id: id, body: body), options: options).get()
  }
}
