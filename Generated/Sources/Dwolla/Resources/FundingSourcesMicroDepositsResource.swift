// Made by openapi-codegen from the API's description; changes here get lost.

/// Bank accounts, cards, balances and virtual account numbers.
///
/// The operations of `fundingSources.microDeposits`.
public nonisolated struct FundingSourcesMicroDepositsResource: Sendable {
  let core: DwollaCore

  /// Retrieves how far the micro-deposits of a bank account are, and why they failed.
  ///
  /// `GET /funding-sources/{id}/micro-deposits`
  ///
  /// - Parameters:
  ///   - fundingSourceID: The identifier of the funding source, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    fundingSourceID: String, options: RequestOptions = RequestOptions()
  ) async throws(GetMicroDepositsError) -> MicroDeposits {
    let request = GetMicroDepositsRequest(fundingSourceID: fundingSourceID)
    return try await core.send(request, options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetMicroDepositsError) -> MicroDeposits {
    try await core.send(at: url, options: options) {
      try GetMicroDepositsRequest(fundingSourceID: $0["id"])
    }.get()
  }

  /// Sends two amounts below ten cents to a bank account. They arrive within two working days; the
  /// event `customer_microdeposits_completed` tells when. Then ask the customer for the amounts,
  /// and verify them.
  ///
  /// `POST /funding-sources/{id}/micro-deposits`
  ///
  /// - Parameters:
  ///   - fundingSourceID: The identifier of the funding source, the last part of its URL.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func initiate(
    fundingSourceID: String, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(InitiateMicroDepositsError) -> InitiateMicroDepositsResponse {
    let request = InitiateMicroDepositsRequest(
      fundingSourceID: fundingSourceID,
      idempotencyKey: idempotencyKey
    )
    return try await core.send(request, options: options).get()
  }

  /// Verifies a bank account by the two amounts that the customer saw there, in any order. There
  /// are three attempts.
  ///
  /// `POST /funding-sources/{id}/micro-deposits`
  ///
  /// - Parameters:
  ///   - fundingSourceID: The identifier of the funding source, the last part of its URL.
  ///   - body: The amounts.
  ///   - options: Headers, timeout and server of this call.
  public func verify(
    fundingSourceID: String, body: MicroDepositAmounts, options: RequestOptions = RequestOptions()
  ) async throws(VerifyMicroDepositsError) -> VerifyMicroDepositsResponse {
    let request = VerifyMicroDepositsRequest(fundingSourceID: fundingSourceID, body: body)
    return try await core.send(request, options: options).get()
  }
}
