// Made by openapi-codegen from the API's description; changes here get lost.

/// Parts of a customer's balance that are set apart for a purpose.
///
/// The operations of `labels.reallocations`.
public nonisolated struct LabelsReallocationsResource: Sendable {
  let core: DwollaCore

  /// Takes an amount from one label of a customer, and adds it to another one.
  ///
  /// `POST /label-reallocations`
  ///
  /// - Parameters:
  ///   - body: What to move.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    body: CreateLabelReallocation, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateLabelReallocationError) -> CreateLabelReallocationResponse {
    let request = CreateLabelReallocationRequest(body: body, idempotencyKey: idempotencyKey)
    return try await core.send(request, options: options).get()
  }

  /// Retrieves an amount that was moved between labels, with the two ledger entries.
  ///
  /// `GET /label-reallocations/{reallocationId}`
  ///
  /// - Parameters:
  ///   - reallocationID: The identifier of the reallocation, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    reallocationID: String, options: RequestOptions = RequestOptions()
  ) async throws(RetrieveLabelReallocationError) -> LabelReallocation {
    let request = RetrieveLabelReallocationRequest(reallocationID: reallocationID)
    return try await core.send(request, options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(RetrieveLabelReallocationError) -> LabelReallocation {
    try await core.send(at: url, options: options) {
      try RetrieveLabelReallocationRequest(reallocationID: $0["reallocationId"])
    }.get()
  }
}
