// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Testing

@Suite("bodies.any")
struct AnyOperationTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = AnyRequest(body: "example-body")

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends POST /any")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: AnyRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/any")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    let body = try json(
      #"""
      "example-body"
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: AnyRequest.self, with: .example(status: 200))
    let body = try await client.bodies.any(body: request.body)
    let expected: JSONValue = ["key": "value"]
    expect(body, expected)
    expect(mock.calls(of: AnyRequest.self).map(\.request), [request])
  }
}
