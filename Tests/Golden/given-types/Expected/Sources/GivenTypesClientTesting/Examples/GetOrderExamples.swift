// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `orders.get`.
  static let ordersGet = MockTransport.Operation(
    name: "orders.get",
    method: "GET",
    path: "/orders/{id}",
    examples: [])
}
