// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `orders`.
public nonisolated struct OrdersResource: Sendable {
  let core: HalClientCore

  /// Lists the orders.
  ///
  /// `GET /orders`
  ///
  /// - Parameters:
  ///   - limit: As the API takes it.
  ///   - trace: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    limit: Int? = nil, trace: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ListOrdersError) -> ListOrdersResponseBody {
    try await core.send(ListOrdersRequest(limit: limit, trace: trace), options: options).get()
  }

  /// What all pages of `list` hold, read page by page. The pages themselves are its `pages`.
  public func all(
    limit: Int? = nil, trace: String? = nil, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListOrdersRequest, Order> {
    .init(
      core,
      .init(limit: limit, trace: trace),
      options: options,
      items: { $0.embedded.orders },
      next: { $0.links.next?.href })
  }

  /// `POST /orders`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    body: Order, options: RequestOptions = RequestOptions()
  ) async throws(CreateOrderError) -> CreateOrderResponse {
    try await core.send(CreateOrderRequest(body: body), options: options).get()
  }

  /// Looks an order up.
  ///
  /// `GET /orders/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - expand: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, expand: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(GetOrderError) -> Order {
    try await core.send(GetOrderRequest(id: id, expand: expand), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetOrderError) -> Order {
    try await core.send(at: url, options: options) { try GetOrderRequest(id: $0["id"]) }.get()
  }

  /// `GET /orders/{id}/items/{number}.json`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - number: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @available(*, deprecated)
  public func getItem(
    id: String, number: Int, options: RequestOptions = RequestOptions()
  ) async throws(GetItemError) -> GetItemResponseBody {
    try await core.send(GetItemRequest(id: id, number: number), options: options).get()
  }

  /// `getItem` by the URL that `Location` or a link holds.
  @available(*, deprecated)
  public func getItem(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetItemError) -> GetItemResponseBody {
    try await core.send(at: url, options: options) {
      try GetItemRequest(id: $0["id"], number: $0["number"])
    }.get()
  }

  /// A map of links, which may hold one to the next page, and headers beside the body.
  ///
  /// `GET /orders/{id}/items`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - pageSize: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func listItems(
    id: String, pageSize: Int? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ListItemsError) -> ListItemsResponse {
    try await core.send(ListItemsRequest(id: id, pageSize: pageSize), options: options).get()
  }

  /// `listItems` by the URL that `Location` or a link holds.
  public func listItems(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListItemsError) -> ListItemsResponse {
    try await core.send(at: url, options: options) { try ListItemsRequest(id: $0["id"]) }.get()
  }

  /// What all pages of `listItems` hold, read page by page. The pages themselves are its `pages`.
  public func allItems(
    id: String, pageSize: Int? = nil, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<ListItemsRequest, String> {
    .init(
      core,
      .init(id: id, pageSize: pageSize),
      options: options,
      items: { $0.body.embedded?.items },
      next: { $0.body.links?["next"]?.href })
  }

  /// Links that may be null, and of which the next one is not described.
  ///
  /// `GET /orders/search`
  ///
  /// - Parameters:
  ///   - q: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func search(
    q: String, options: RequestOptions = RequestOptions()
  ) async throws(SearchOrdersError) -> SearchOrdersResponseBody {
    try await core.send(SearchOrdersRequest(q: q), options: options).get()
  }

  /// What all pages of `search` hold, read page by page. The pages themselves are its `pages`.
  public func searchAll(
    q: String, options: RequestOptions = RequestOptions()
  ) -> ItemSequence<SearchOrdersRequest, Order> {
    .init(
      core,
      .init(q: q),
      options: options,
      items: { $0.embedded?.wrapped?.orders?.wrapped },
      next: { $0.links?.wrapped?.additionalLinks["next"]?.href })
  }
}
