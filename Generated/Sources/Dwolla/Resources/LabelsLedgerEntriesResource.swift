// Made by openapi-codegen from the API's description; changes here get lost.

/// Parts of a customer's balance that are set apart for a purpose.
///
/// The operations of `labels.ledgerEntries`.
public nonisolated struct LabelsLedgerEntriesResource: Sendable {
  let core: DwollaCore

  /// Lists what was added to a label and taken away from it.
  ///
  /// `GET /labels/{id}/ledger-entries`
  ///
  /// - Parameters:
  ///   - labelID: The identifier of the label, the last part of its URL.
  ///   - limit: How many items a page has. Without it a page has 25; there can be 200.
  ///   - offset: How many items to skip. Following the link `next` is the better way to the next
  ///     page.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    labelID: String, limit: Int? = nil, offset: Int? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(ListLabelLedgerEntriesError) -> LedgerEntries {
    let request = ListLabelLedgerEntriesRequest(labelID: labelID, limit: limit, offset: offset)
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListLabelLedgerEntriesError) -> LedgerEntries {
    try await core.send(at: url, options: options) {
      try ListLabelLedgerEntriesRequest(labelID: $0["id"])
    }.get()
  }

  /// What all pages of `list` hold, read page by page. The pages themselves are its `pages`.
  public func all(
    labelID: String, limit: Int? = nil, offset: Int? = nil,
    options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListLabelLedgerEntriesRequest, LedgerEntry> {
    .init(
      core,
      .init(labelID: labelID, limit: limit, offset: offset),
      options: options,
      items: { $0.embedded.ledgerEntries },
      next: { $0.links.next?.href })
  }

  /// Adds an amount to a label, or takes one away where it is negative.
  ///
  /// `POST /labels/{id}/ledger-entries`
  ///
  /// - Parameters:
  ///   - labelID: The identifier of the label, the last part of its URL.
  ///   - body: The change.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    labelID: String, body: CreateLedgerEntry, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateLabelLedgerEntryError) -> CreateLabelLedgerEntryResponse {
    let request = CreateLabelLedgerEntryRequest(
      labelID: labelID,
      body: body,
      idempotencyKey: idempotencyKey
    )
    return try await core.send(request, options: options).get()
  }

  /// Retrieves a ledger entry by its own identifier.
  ///
  /// `GET /ledger-entries/{ledgerEntryId}`
  ///
  /// - Parameters:
  ///   - ledgerEntryID: The identifier of the ledger entry, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    ledgerEntryID: String, options: RequestOptions = RequestOptions()
  ) async throws(GetLabelLedgerEntryError) -> LedgerEntry {
    let request = GetLabelLedgerEntryRequest(ledgerEntryID: ledgerEntryID)
    return try await core.send(request, options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetLabelLedgerEntryError) -> LedgerEntry {
    try await core.send(at: url, options: options) {
      try GetLabelLedgerEntryRequest(ledgerEntryID: $0["ledgerEntryId"])
    }.get()
  }
}
