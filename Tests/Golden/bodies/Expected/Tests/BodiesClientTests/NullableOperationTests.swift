// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Testing

@Suite("bodies.nullable")
struct NullableOperationTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = NullableRequest(body: .init())

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends POST /nullable")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: NullableRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/nullable")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    let body = try json(
      #"""
      {}
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: NullableRequest.self, with: .example(status: 200))
    let body = try await client.bodies.nullable(body: request.body)
    let expected: String? = "example-body"
    expect(body, expected)
    expect(mock.calls(of: NullableRequest.self).map(\.request), [request])
  }
}
