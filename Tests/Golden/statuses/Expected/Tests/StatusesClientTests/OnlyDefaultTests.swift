// Made by openapi-codegen from the API's description; changes here get lost.

import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.onlyDefault")
struct OnlyDefaultTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = OnlyDefaultRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends GET /only-default")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: OnlyDefaultRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/only-default")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is success")
  func success() async throws {
    mock.respond(to: OnlyDefaultRequest.self, with: .example(status: 200))
    let body = try await client.statuses.onlyDefault()
    let expected: Thing = .init(id: "example-id")
    expect(body, expected)
  }

  @Test("500 is default")
  func `default`() async throws {
    mock.respond(to: OnlyDefaultRequest.self, with: .example(status: 500))
    let result = await client.core.send(request)
    guard case .failure(.default(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 500)
    let expected: Thing = .init(id: "example-id")
    expect(failure.body, expected)
  }
}
