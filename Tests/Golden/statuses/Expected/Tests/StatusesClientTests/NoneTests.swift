// Made by openapi-codegen from the API's description; changes here get lost.

import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.none")
struct NoneTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = NoneRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends DELETE /none")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: NoneRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "DELETE")
    expect(sent.path, "/none")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("204 is noContent")
  func noContent() async throws {
    mock.respond(to: NoneRequest.self, with: .example(status: 204))
    let response = try await client.statuses.none()
    expect(response.response.statusCode, 204)
  }
}
