// Made by openapi-codegen from the API's description; changes here get lost.

import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.text")
struct TextTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = TextRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends GET /text")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: TextRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/text")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: TextRequest.self, with: .example(status: 200))
    let body = try await client.statuses.text()
    let expected: String = "example-body"
    expect(body, expected)
  }
}
