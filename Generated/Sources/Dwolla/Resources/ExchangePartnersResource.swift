// Made by openapi-codegen from the API's description; changes here get lost.

/// Open banking partners, and the bank accounts that are connected through them.
///
/// The operations of `exchangePartners`.
public nonisolated struct ExchangePartnersResource: Sendable {
  let core: DwollaCore

  /// Lists the open banking partners that the API works with. The `self` link of a partner is what
  /// a new exchange session or exchange refers to.
  ///
  /// `GET /exchange-partners`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func list(
    options: RequestOptions = RequestOptions()
  ) async throws(ListExchangePartnersError) -> ExchangePartners {
    try await core.send(ListExchangePartnersRequest(), options: options).get()
  }

  /// Retrieves an open banking partner, to learn its name and whether it is available before you
  /// start a session with it.
  ///
  /// `GET /exchange-partners/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the exchange partner, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetExchangePartnerError) -> ExchangePartner {
    try await core.send(GetExchangePartnerRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetExchangePartnerError) -> ExchangePartner {
    try await core.send(at: url, options: options) {
      try GetExchangePartnerRequest(id: $0["id"])
    }.get()
  }
}
