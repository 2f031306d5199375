// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Testing

@Suite("bodies.text")
struct TextTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = TextRequest(body: "example-body")

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends POST /text")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: TextRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/text")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "text/plain; charset=utf-8")
    expect(sent.text, "example-body")
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: TextRequest.self, with: .example(status: 200))
    let body = try await client.bodies.text(body: request.body)
    let expected: String = "example-body"
    expect(body, expected)
    expect(mock.calls(of: TextRequest.self).map(\.request), [request])
  }
}
