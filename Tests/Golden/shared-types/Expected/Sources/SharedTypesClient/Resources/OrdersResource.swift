// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `orders`.
public nonisolated struct OrdersResource: Sendable {
  let core: SharedTypesClientCore

  /// `GET /orders`
  ///
  /// - Parameters:
  ///   - options: Headers, time-out and server of this call.
  /// - Throws: `ListOrdersError`, and nothing else.
  public func listOrders(
    options: RequestOptions = RequestOptions()
  ) async throws(ListOrdersError) -> ListOrdersResponseBody {
    try await ordersListOrders(core, .init(), options: options).get()
  }

  /// `POST /orders`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, time-out and server of this call.
  /// - Throws: `CreateOrderError`, and nothing else.
  public func createOrder(
    body: CreateOrderBody,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateOrderError) -> Order {
    try await ordersCreateOrder(core, .init(body: body), options: options).get()
  }
}
