// Made by openapi-codegen from the API's description; changes here get lost.

/// Movements of money from one funding source to another.
///
/// The operations of `transfers.fees`.
public nonisolated struct TransfersFeesResource: Sendable {
  let core: DwollaCore

  /// Lists the fees that were charged with a transfer.
  ///
  /// `GET /transfers/{id}/fees`
  ///
  /// - Parameters:
  ///   - transferID: The identifier of the transfer, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    transferID: String, options: RequestOptions = RequestOptions()
  ) async throws(ListTransferFeesError) -> TransferFees {
    try await core.send(ListTransferFeesRequest(transferID: transferID), options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListTransferFeesError) -> TransferFees {
    try await core.send(at: url, options: options) {
      try ListTransferFeesRequest(transferID: $0["id"])
    }.get()
  }
}
