// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `customers.exchanges`.
public nonisolated struct CustomersExchangesResource: Sendable {
  let core: GroupsClientCore

  /// The operations of `customers.exchanges.sessions`.
  public var sessions: CustomersExchangesSessionsResource { .init(core: core) }

  /// `GET /customers/exchanges`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func list(
    options: RequestOptions = RequestOptions()
  ) async throws(ListExchangesError) -> ListExchangesResponse {
    try await core.send(ListExchangesRequest(), options: options).get()
  }
}
