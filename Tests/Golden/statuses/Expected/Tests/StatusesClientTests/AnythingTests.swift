// Made by openapi-codegen from the API's description; changes here get lost.

import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.anything")
struct AnythingTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = AnythingRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends GET /anything")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: AnythingRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/anything")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: AnythingRequest.self, with: .example(status: 200))
    let body = try await client.statuses.anything()
    let expected: String = "example-body"
    expect(body, expected)
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: AnythingRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: JSONValue = "example-body"
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: AnythingRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ProblemModel = .init(title: "example-title")
    expect(failure.body, expected)
  }
}
