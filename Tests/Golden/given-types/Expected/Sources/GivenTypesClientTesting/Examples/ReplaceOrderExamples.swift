// Made by openapi-codegen from the API's description; changes here get lost.

nonisolated extension MockTransport.Operation {
  /// The documented answers to `orders.replace`.
  static let ordersReplace = MockTransport.Operation(
    name: "orders.replace",
    method: "PUT",
    path: "/orders/{id}",
    examples: [
      .init(status: 204)
    ])
}
