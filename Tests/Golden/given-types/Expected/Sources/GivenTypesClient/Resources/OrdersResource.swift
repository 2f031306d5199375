// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// The operations of `orders`.
public nonisolated struct OrdersResource: Sendable {
  let core: GivenTypesClientCore

  /// `GET /orders/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - after: As the API takes it.
  ///   - levels: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: UUID, after: ULID? = nil, levels: [Level]? = nil, options: RequestOptions = RequestOptions()
  ) async throws(GetOrderError) -> GetOrderResponse {
    let request = GetOrderRequest(id: id, after: after, levels: levels)
    return try await core.send(request, options: options).get()
  }

  /// `PUT /orders/{id}`
  ///
  /// - Parameters:
  ///   - id: As the API takes it.
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func replace(
    id: UUID, body: Order, options: RequestOptions = RequestOptions()
  ) async throws(ReplaceOrderError) -> ReplaceOrderResponse {
    try await core.send(ReplaceOrderRequest(id: id, body: body), options: options).get()
  }
}
