// Made by openapi-codegen from the API's description; changes here get lost.

import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.range")
struct RangeOperationTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = RangeRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends GET /range")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: RangeRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/range")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is success")
  func success() async throws {
    mock.respond(to: RangeRequest.self, with: .example(status: 200))
    let body = try await client.statuses.range()
    let expected: Thing = .init(id: "example-id")
    expect(body, expected)
  }

  @Test("300 is redirection")
  func redirection() async throws {
    mock.respond(to: RangeRequest.self, with: .example(status: 300))
    let result = await client.core.send(request)
    guard case .failure(.redirection(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 300)
  }
}
