// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Testing

@Suite("bodies.multipart")
struct MultipartTests {
  private let mock = MockBodiesClient()
  private let client: BodiesClient
  private let request = MultipartRequest(body: .init())

  init() throws {
    client = try BodiesClient(mock: mock)
  }

  @Test("It sends POST /multipart")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: MultipartRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/multipart")
    expect(sent.query, [])
    #expect(sent.header("Content-Type")?.hasPrefix("multipart/form-data; boundary=") == true)
    expect(sent.body.isEmpty, false)
  }

  @Test("204 is noContent")
  func noContent() async throws {
    mock.respond(to: MultipartRequest.self, with: .example(status: 204))
    let response = try await client.bodies.multipart(body: request.body)
    expect(response.response.statusCode, 204)
    expect(mock.calls(of: MultipartRequest.self).map(\.request), [request])
  }
}
