// Made by openapi-codegen from the API's description; changes here get lost.

/// Open banking partners, and the bank accounts that are connected through them.
///
/// The operations of `exchanges`.
public nonisolated struct ExchangesResource: Sendable {
  let core: DwollaCore

  /// Retrieves the connection of a bank account, be it a customer's or your own. The status says
  /// whether it can still be used, the links name its partner and its owner.
  ///
  /// `GET /exchanges/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the exchange, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetExchangeError) -> Exchange {
    try await core.send(GetExchangeRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetExchangeError) -> Exchange {
    try await core.send(at: url, options: options) { try GetExchangeRequest(id: $0["id"]) }.get()
  }
}
