// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Testing

@Suite("bodies.union")
struct UnionTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = UnionRequest(body: .pet(.init(name: "example-name")))

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends POST /union")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: UnionRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/union")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    let body = try json(
      #"""
      {
        "name": "example-name"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("204 is noContent")
  func noContent() async throws {
    mock.respond(to: UnionRequest.self, with: .example(status: 204))
    let response = try await client.bodies.union(body: request.body)
    expect(response.response.statusCode, 204)
    expect(mock.calls(of: UnionRequest.self).map(\.request), [request])
  }
}
