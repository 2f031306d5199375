// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `customers`.
public nonisolated struct CustomersResource: Sendable {
  let core: GroupsClientCore

  /// The operations of `customers.exchanges`.
  public var exchanges: CustomersExchangesResource { .init(core: core) }

  /// `GET /customers`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func listCustomers(
    options: RequestOptions = RequestOptions()
  ) async throws(ListCustomersError) -> ListCustomersResponse {
    try await core.send(ListCustomersRequest(), options: options).get()
  }

  /// `GET /customers/all-exchanges`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func allExchanges(
    options: RequestOptions = RequestOptions()
  ) async throws(AllExchangesError) -> AllExchangesResponse {
    try await core.send(AllExchangesRequest(), options: options).get()
  }

  /// `GET /duplicate`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func listDuplicates(
    options: RequestOptions = RequestOptions()
  ) async throws(ListDuplicatesError) -> ListDuplicatesResponse {
    try await core.send(ListDuplicatesRequest(), options: options).get()
  }
}
