// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Foundation
import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.bytes")
struct BytesTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = BytesRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends GET /bytes")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: BytesRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/bytes")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: BytesRequest.self, with: .example(status: 200))
    let body = try await client.statuses.bytes()
    let expected = Data("ZXhhbXBsZQ==".utf8)
    #expect(try await body.collect(upTo: expected.count) == expected)
  }

  @Test("500 is internalServerError")
  func internalServerError() async throws {
    mock.respond(to: BytesRequest.self, with: .example(status: 500))
    let result = await client.core.send(request)
    guard case .failure(.internalServerError(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 500)
    let expected: JSONValue = "example-body"
    expect(failure.body, expected)
  }
}
