// Made by openapi-codegen from the API's description; changes here get lost.

/// Parts of a customer's balance that are set apart for a purpose.
///
/// The operations of `labels`.
public nonisolated struct LabelsResource: Sendable {
  let core: DwollaCore

  /// The operations of `labels.ledgerEntries`.
  public var ledgerEntries: LabelsLedgerEntriesResource { .init(core: core) }

  /// The operations of `labels.reallocations`.
  public var reallocations: LabelsReallocationsResource { .init(core: core) }

  /// Retrieves a label with its amount.
  ///
  /// `GET /labels/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the label, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetLabelError) -> Label {
    try await core.send(GetLabelRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetLabelError) -> Label {
    try await core.send(at: url, options: options) { try GetLabelRequest(id: $0["id"]) }.get()
  }

  /// Removes a label whose amount is zero.
  ///
  /// `DELETE /labels/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the label, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func remove(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(RemoveLabelError) -> RemoveLabelResponse {
    try await core.send(RemoveLabelRequest(id: id), options: options).get()
  }
}
