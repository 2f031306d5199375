// Made by openapi-codegen from the API's description; changes here get lost.

import Foundation
import GivenTypesClient
import GivenTypesClientTesting
import Testing

@Suite("orders.get")
struct GetOrderTests {
  private let mock = MockGivenTypesClient()
  private let client: GivenTypesClient
  private let request = GetOrderRequest(
    id: UUID(uuidString: "00000000-0000-4000-8000-000000000000")!,
    after: ULID(parameterText: "01ARZ3NDEKTSV4RRFFQ69G5FAV")!,
    levels: []
  )

  init() throws {
    client = try GivenTypesClient(mock: mock)
  }

  @Test("It sends GET /orders/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetOrderRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.body.isEmpty, true)
  }
}
