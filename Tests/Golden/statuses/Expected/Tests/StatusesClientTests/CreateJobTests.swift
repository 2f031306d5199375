// Made by openapi-codegen from the API's description; changes here get lost.

import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.createJob")
struct CreateJobTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = CreateJobRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends POST /jobs")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreateJobRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/jobs")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: CreateJobRequest.self, with: .example(status: 200))
    let result = try await client.statuses.createJob()
    guard case .ok(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 200)
    let expected: Thing = .init(id: "example-id")
    expect(response.body, expected)
  }

  @Test("202 is accepted")
  func accepted() async throws {
    mock.respond(to: CreateJobRequest.self, with: .example(status: 202))
    let result = try await client.statuses.createJob()
    guard case .accepted(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 202)
    let expected: Accepted = .init(url: "example-url")
    expect(response.body, expected)
  }
}
