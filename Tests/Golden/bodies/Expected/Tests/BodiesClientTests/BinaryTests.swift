// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Foundation
import Testing

@Suite("bodies.binary")
struct BinaryTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = BinaryRequest(body: .data(Data("ZXhhbXBsZQ==".utf8)))

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends PUT /binary")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: BinaryRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "PUT")
    expect(sent.path, "/binary")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/octet-stream")
    expect(sent.text, "ZXhhbXBsZQ==")
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: BinaryRequest.self, with: .example(status: 200))
    let body = try await client.bodies.binary(body: request.body)
    let expected = Data("example-body".utf8)
    #expect(try await body.collect(upTo: expected.count) == expected)
  }
}
