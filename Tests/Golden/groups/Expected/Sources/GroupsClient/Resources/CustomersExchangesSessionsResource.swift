// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `customers.exchanges.sessions`.
public nonisolated struct CustomersExchangesSessionsResource: Sendable {
  let core: GroupsClientCore

  /// `GET /customers/exchanges/sessions`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func list(
    options: RequestOptions = RequestOptions()
  ) async throws(ListExchangeSessionsError) -> ListExchangeSessionsResponse {
    try await core.send(ListExchangeSessionsRequest(), options: options).get()
  }
}
