// Made by openapi-codegen from the API's description; changes here get lost.

import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.freeForm")
struct FreeFormTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = FreeFormRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends POST /free-form")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: FreeFormRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/free-form")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: FreeFormRequest.self, with: .example(status: 200))
    let body = try await client.statuses.freeForm()
    let expected: [String: JSONValue] = [:]
    expect(body, expected)
  }
}
