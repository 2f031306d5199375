// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `orders`.
public nonisolated struct OrdersResource: Sendable {
  let core: SharedTypesClientCore

  /// `GET /orders`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func list(
    options: RequestOptions = RequestOptions()
  ) async throws(ListOrdersError) -> ListOrdersResponseBody {
    try await core.send(ListOrdersRequest(), options: options).get()
  }

  /// What all pages of `list` hold, read page by page. The pages themselves are its `pages`.
  public func all(
    options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListOrdersRequest, Order> {
    .init(
      core,
      .init(),
      options: options,
      items: { $0.embedded?.orders },
      next: { $0.links?.next?.href })
  }

  /// `POST /orders`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func create(
    body: CreateOrderBody, options: RequestOptions = RequestOptions()
  ) async throws(CreateOrderError) -> Order {
    try await core.send(CreateOrderRequest(body: body), options: options).get()
  }
}
