// Made by openapi-codegen from the API's description; changes here get lost.

/// Bank accounts, cards, balances and virtual account numbers.
///
/// The operations of `fundingSources`.
public nonisolated struct FundingSourcesResource: Sendable {
  let core: DwollaCore

  /// The operations of `fundingSources.balance`.
  public var balance: FundingSourcesBalanceResource { .init(core: core) }

  /// The operations of `fundingSources.microDeposits`.
  public var microDeposits: FundingSourcesMicroDepositsResource { .init(core: core) }

  /// The operations of `fundingSources.onDemandTransferAuthorizations`.
  public var onDemandTransferAuthorizations: FundingSourcesOnDemandTransferAuthorizationsResource {
    .init(core: core)
  }

  /// Retrieves a funding source. The links show what can be done with it now.
  ///
  /// `GET /funding-sources/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the funding source, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetFundingSourceError) -> FundingSource {
    try await core.send(GetFundingSourceRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetFundingSourceError) -> FundingSource {
    try await core.send(at: url, options: options) {
      try GetFundingSourceRequest(id: $0["id"])
    }.get()
  }

  /// Changes the name of a bank account, and as long as it is not verified its numbers and type
  /// too.
  ///
  /// `POST /funding-sources/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the funding source, the last part of its URL.
  ///   - body: The new values.
  ///   - options: Headers, timeout and server of this call.
  public func update(
    id: String, body: UpdateFundingSource, options: RequestOptions = RequestOptions()
  ) async throws(UpdateFundingSourceError) -> FundingSource {
    try await core.send(UpdateFundingSourceRequest(id: id, body: body), options: options).get()
  }

  /// Removes a funding source, so that no transfer can use it any more. It can still be read.
  /// Pending transfers go on.
  ///
  /// `POST /funding-sources/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the funding source, the last part of its URL.
  ///   - body: That it is to be removed.
  ///   - options: Headers, timeout and server of this call.
  public func remove(
    id: String, body: RemoveFundingSource, options: RequestOptions = RequestOptions()
  ) async throws(RemoveFundingSourceError) -> FundingSource {
    try await core.send(RemoveFundingSourceRequest(id: id, body: body), options: options).get()
  }

  /// Retrieves the account number and the routing number of a virtual account.
  ///
  /// `GET /funding-sources/{id}/ach-routing`
  ///
  /// - Parameters:
  ///   - id: The identifier of the funding source, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func getVANRouting(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetVANRoutingError) -> VirtualAccountRouting {
    try await core.send(GetVANRoutingRequest(id: id), options: options).get()
  }

  /// `getVANRouting` by the URL that `Location` or a link holds.
  public func getVANRouting(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetVANRoutingError) -> VirtualAccountRouting {
    try await core.send(at: url, options: options) { try GetVANRoutingRequest(id: $0["id"]) }.get()
  }
}
