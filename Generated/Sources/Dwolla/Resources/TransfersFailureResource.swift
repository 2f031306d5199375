// Made by openapi-codegen from the API's description; changes here get lost.

/// Movements of money from one funding source to another.
///
/// The operations of `transfers.failure`.
public nonisolated struct TransfersFailureResource: Sendable {
  let core: DwollaCore

  /// Retrieves the code by which a bank or a network refused a transfer, and its meaning.
  ///
  /// `GET /transfers/{id}/failure`
  ///
  /// - Parameters:
  ///   - transferID: The identifier of the transfer, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    transferID: String, options: RequestOptions = RequestOptions()
  ) async throws(GetTransferFailureReasonError) -> TransferFailure {
    let request = GetTransferFailureReasonRequest(transferID: transferID)
    return try await core.send(request, options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetTransferFailureReasonError) -> TransferFailure {
    try await core.send(at: url, options: options) {
      try GetTransferFailureReasonRequest(transferID: $0["id"])
    }.get()
  }
}
