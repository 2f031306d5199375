// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Foundation
import Testing

@Suite("bodies.xml")
struct XMLTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = XMLRequest(body: .data(Data("example".utf8)))

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends POST /xml")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: XMLRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/xml")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/xml")
    expect(sent.text, "example")
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: XMLRequest.self, with: .example(status: 200))
    let body = try await client.bodies.xml(body: request.body)
    let expected = Data("example".utf8)
    #expect(try await body.collect(upTo: expected.count) == expected)
  }
}
