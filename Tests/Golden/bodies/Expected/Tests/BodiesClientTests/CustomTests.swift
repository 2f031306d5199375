// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Testing

@Suite("bodies.custom")
struct CustomTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = CustomRequest(body: .init(name: "example-name"))

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends POST /custom")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CustomRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/custom")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/vnd.pets.v1")
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
    mock.respond(to: CustomRequest.self, with: .example(status: 204))
    let response = try await client.bodies.custom(body: request.body)
    expect(response.response.statusCode, 204)
    expect(mock.calls(of: CustomRequest.self).map(\.request), [request])
  }
}
