// Made by openapi-codegen from the API's description; changes here get lost.

import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.noContent")
struct NoContentTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = NoContentRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends PUT /no-content")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: NoContentRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "PUT")
    expect(sent.path, "/no-content")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is success")
  func success() async throws {
    mock.respond(to: NoContentRequest.self, with: .example(status: 200))
    let body = try await client.statuses.noContent()
    let expected: Thing = .init(id: "example-id")
    expect(body, expected)
  }

  @Test("304 is notModified")
  func notModified() async throws {
    mock.respond(to: NoContentRequest.self, with: .example(status: 304))
    let result = await client.core.send(request)
    guard case .failure(.notModified(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 304)
  }
}
