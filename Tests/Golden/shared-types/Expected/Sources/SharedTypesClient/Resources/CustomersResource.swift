// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `customers`.
public nonisolated struct CustomersResource: Sendable {
  let core: SharedTypesClientCore

  /// `GET /customers`
  ///
  /// - Parameters:
  ///   - options: Headers, time-out and server of this call.
  public func listCustomers(
    options: RequestOptions = RequestOptions()
  ) async throws(ListCustomersError) -> ListCustomersResponseBody {
    try await customersListCustomers(core, .init(), options: options).get()
  }
}
