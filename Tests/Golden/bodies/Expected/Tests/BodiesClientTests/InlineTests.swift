// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Testing

@Suite("bodies.inline")
struct InlineTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = InlineRequest(body: [.init(name: "example-name")])

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends POST /inline")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: InlineRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/inline")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    let body = try json(
      #"""
      [
        {
          "name": "example-name"
        }
      ]
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: InlineRequest.self, with: .example(status: 200))
    let body = try await client.bodies.inline(body: request.body)
    let expected: InlineResponseBody = .init(list: [.init(id: "example-id")])
    expect(body, expected)
    expect(mock.calls(of: InlineRequest.self).map(\.request), [request])
  }
}
