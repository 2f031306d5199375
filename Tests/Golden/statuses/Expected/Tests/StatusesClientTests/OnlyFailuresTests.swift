// Made by openapi-codegen from the API's description; changes here get lost.

import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.onlyFailures")
struct OnlyFailuresTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = OnlyFailuresRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends GET /only-failures")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: OnlyFailuresRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/only-failures")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is success")
  func success() async throws {
    mock.respond(to: OnlyFailuresRequest.self, with: .example(status: 200))
    let response = try await client.statuses.onlyFailures()
    expect(response.response.statusCode, 200)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: OnlyFailuresRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
  }
}
