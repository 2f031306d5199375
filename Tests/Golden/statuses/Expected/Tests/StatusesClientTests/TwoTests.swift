// Made by openapi-codegen from the API's description; changes here get lost.

import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.two")
struct TwoTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = TwoRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends PUT /two")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: TwoRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "PUT")
    expect(sent.path, "/two")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: TwoRequest.self, with: .example(status: 200))
    let result = try await client.statuses.two()
    guard case .ok(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 200)
    expect(response.eTag, "example-e-tag")
    let expected: Thing = .init(id: "example-id")
    expect(response.body, expected)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: TwoRequest.self, with: .example(status: 201))
    let result = try await client.statuses.two()
    guard case .created(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 201)
    let expected: TwoCreated = .init(id: "example-id")
    expect(response.body, expected)
  }

  @Test("202 is success")
  func success() async throws {
    mock.respond(to: TwoRequest.self, with: .example(status: 202))
    let result = try await client.statuses.two()
    guard case .success(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 202)
    let expected: String = "example-body"
    expect(response.body, expected)
  }

  @Test("204 is noContent")
  func noContent() async throws {
    mock.respond(to: TwoRequest.self, with: .example(status: 204))
    let result = try await client.statuses.two()
    guard case .noContent(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 204)
  }
}
