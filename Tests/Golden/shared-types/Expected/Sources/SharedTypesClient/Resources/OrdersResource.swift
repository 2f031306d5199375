// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `orders`.
public nonisolated struct OrdersResource: Sendable {
  let core: SharedTypesClientCore

  /// `GET /orders`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func listOrders(
    options: RequestOptions = RequestOptions()
  ) async throws(ListOrdersError) -> ListOrdersResponseBody {
    try await ordersListOrders(core, .init(), options: options).get()
  }

  /// What all pages of `listOrders` hold, read page by page. The pages themselves are its `pages`.
  public func allOrders(
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
  public func createOrder(
    body: CreateOrderBody, options: RequestOptions = RequestOptions()
  ) async throws(CreateOrderError) -> Order {
    try await ordersCreateOrder(core, .init(body: body), options: options).get()
  }
}
