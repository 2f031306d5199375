// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Foundation
import Testing

@Suite("bodies.form")
struct FormTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = FormRequest(body: .init(grantType: "example-grant-type"))

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends POST /form")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: FormRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/form")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/x-www-form-urlencoded")
    expect(sent.text, "grant_type=example-grant-type")
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: FormRequest.self, with: .example(status: 200))
    let body = try await client.bodies.form(body: request.body)
    let expected: Data = Data("example".utf8)
    expect(body, expected)
    expect(mock.calls(of: FormRequest.self).map(\.request), [request])
  }
}
