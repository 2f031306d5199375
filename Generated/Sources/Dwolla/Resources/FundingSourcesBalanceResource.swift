// Made by openapi-codegen from the API's description; changes here get lost.

/// Bank accounts, cards, balances and virtual account numbers.
///
/// The operations of `fundingSources.balance`.
public nonisolated struct FundingSourcesBalanceResource: Sendable {
  let core: DwollaCore

  /// Retrieves how much money there is: in a balance at Dwolla, in a bank account that is connected
  /// by open banking, or in one that settles payments to cards.
  ///
  /// `GET /funding-sources/{id}/balance`
  ///
  /// - Parameters:
  ///   - fundingSourceID: The identifier of the funding source, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    fundingSourceID: String, options: RequestOptions = RequestOptions()
  ) async throws(GetFundingSourceBalanceError) -> GetFundingSourceBalanceResponse {
    let request = GetFundingSourceBalanceRequest(fundingSourceID: fundingSourceID)
    return try await core.send(request, options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetFundingSourceBalanceError) -> GetFundingSourceBalanceResponse {
    try await core.send(at: url, options: options) {
      try GetFundingSourceBalanceRequest(fundingSourceID: $0["id"])
    }.get()
  }
}
