// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Testing

@Suite("bodies.optional")
struct OptionalOperationTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = OptionalRequest(dry: true, body: .init(name: "example-name"))

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends POST /optional")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: OptionalRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/optional")
    let query = ["dry=true"]
    expect(sent.query, query)
    expect(sent.header("Content-Type"), "application/vnd.pets+json")
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
    mock.respond(to: OptionalRequest.self, with: .example(status: 204))
    let response = try await client.bodies.optional(dry: request.dry, body: request.body)
    expect(response.response.statusCode, 204)
    expect(mock.calls(of: OptionalRequest.self).map(\.request), [request])
  }
}
