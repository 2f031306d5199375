// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Foundation
import Testing

@Suite("bodies.scalar")
struct ScalarTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = ScalarRequest(body: Date(timeIntervalSince1970: 1_706_702_400))

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends POST /scalar")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ScalarRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/scalar")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    let body: Date? = try sent.json?.decode()
    expect(body, request.body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ScalarRequest.self, with: .example(status: 200))
    let body = try await client.bodies.scalar(body: request.body)
    let expected: Int = 1
    expect(body, expected)
    expect(mock.calls(of: ScalarRequest.self).map(\.request), [request])
  }
}
