// Made by openapi-codegen from the API's description; changes here get lost.

import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.created")
struct CreatedTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = CreatedRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends POST /created")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreatedRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/created")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: CreatedRequest.self, with: .example(status: 201))
    let body = try await client.statuses.created()
    let expected: Thing = .init(id: "example-id")
    expect(body, expected)
  }
}
