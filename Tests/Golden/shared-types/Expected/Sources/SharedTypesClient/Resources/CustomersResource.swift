// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `customers`.
public nonisolated struct CustomersResource: Sendable {
  let core: SharedTypesClientCore

  /// `GET /customers`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func list(
    options: RequestOptions = RequestOptions()
  ) async throws(ListCustomersError) -> ListCustomersResponseBody {
    try await core.send(ListCustomersRequest(), options: options).get()
  }

  /// What all pages of `list` hold, read page by page. The pages themselves are its `pages`.
  public func all(
    options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListCustomersRequest, Customer> {
    .init(
      core,
      .init(),
      options: options,
      items: { $0.embedded?.customers },
      next: { $0.links?.next?.href })
  }
}
