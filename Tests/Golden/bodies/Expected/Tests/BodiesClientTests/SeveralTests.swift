// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Testing

@Suite("bodies.several")
struct SeveralTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = SeveralRequest(body: .json(.init(name: "example-name")))

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends POST /several")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: SeveralRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/several")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    let body = try json(
      #"""
      {
        "name": "example-name"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: SeveralRequest.self, with: .example(status: 200))
    let result = try await client.bodies.several(body: request.body)
    guard case .ok(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 200)
    let expected: Pet = .init(name: "example-name")
    expect(response.body, expected)
    expect(mock.calls(of: SeveralRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: SeveralRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: SeveralBadRequest = .init(why: "example-why")
    expect(failure.body, expected)
  }
}
