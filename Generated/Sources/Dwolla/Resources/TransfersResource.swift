// Made by openapi-codegen from the API's description; changes here get lost.

/// Movements of money from one funding source to another.
///
/// The operations of `transfers`.
public nonisolated struct TransfersResource: Sendable {
  let core: DwollaCore

  /// The operations of `transfers.failure`.
  public var failure: TransfersFailureResource { .init(core: core) }

  /// The operations of `transfers.fees`.
  public var fees: TransfersFeesResource { .init(core: core) }

  /// Moves money from one funding source to another. The source has to be verified, and one of the
  /// two sides has to be your own account or a verified customer.
  ///
  /// A transfer between two bank accounts goes through the Dwolla network, and has a resource for
  /// each leg. The events of the transfer tell how it goes; nothing is final before.
  ///
  /// `POST /transfers`
  ///
  /// - Parameters:
  ///   - body: The transfer.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    body: CreateTransfer, idempotencyKey: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(InitiateTransferError) -> InitiateTransferResponse {
    let request = InitiateTransferRequest(body: body, idempotencyKey: idempotencyKey)
    return try await core.send(request, options: options).get()
  }

  /// Retrieves a transfer. It has the link `cancel` as long as it can be stopped.
  ///
  /// `GET /transfers/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the transfer, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetTransferError) -> Transfer {
    try await core.send(GetTransferRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetTransferError) -> Transfer {
    try await core.send(at: url, options: options) { try GetTransferRequest(id: $0["id"]) }.get()
  }

  /// Cancels a transfer that is still pending, where it has the link `cancel`: mostly until four in
  /// the afternoon, Central Time, of the day on which it leaves the bank.
  ///
  /// `POST /transfers/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the transfer, the last part of its URL.
  ///   - body: That it is to be cancelled.
  ///   - options: Headers, timeout and server of this call.
  public func cancel(
    id: String, body: CancelTransferBody, options: RequestOptions = RequestOptions()
  ) async throws(CancelTransferError) -> Transfer {
    try await core.send(CancelTransferRequest(id: id, body: body), options: options).get()
  }
}
