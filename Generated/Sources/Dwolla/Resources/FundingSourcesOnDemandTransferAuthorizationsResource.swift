// Made by openapi-codegen from the API's description; changes here get lost.

/// Bank accounts, cards, balances and virtual account numbers.
///
/// The operations of `fundingSources.onDemandTransferAuthorizations`.
public nonisolated struct FundingSourcesOnDemandTransferAuthorizationsResource: Sendable {
  let core: DwollaCore

  /// Creates the texts by which a customer authorizes transfers whose amount and day are not known
  /// yet. Show them, and name the authorization when you add the funding source.
  ///
  /// `POST /on-demand-authorizations`
  ///
  /// - Parameters:
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  public func create(
    idempotencyKey: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(CreateOnDemandTransferAuthorizationError) -> OnDemandAuthorization {
    let request = CreateOnDemandTransferAuthorizationRequest(idempotencyKey: idempotencyKey)
    return try await core.send(request, options: options).get()
  }
}
