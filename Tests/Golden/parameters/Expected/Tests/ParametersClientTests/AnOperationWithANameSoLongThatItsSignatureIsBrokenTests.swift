// Made by openapi-codegen from the API's description; changes here get lost.

import ParametersClient
import ParametersClientTesting
import Testing

@Suite("items.anOperationWithANameSoLongThatItsSignatureIsBroken")
struct AnOperationWithANameSoLongThatItsSignatureIsBrokenTests {
  private let mock = MockParametersClient()
  private let client: ParametersClient
  private let request = AnOperationWithANameSoLongThatItsSignatureIsBrokenRequest()

  init() throws {
    client = try ParametersClient(mock: mock)
  }

  @Test("It sends OPTIONS /options")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: AnOperationWithANameSoLongThatItsSignatureIsBrokenRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "OPTIONS")
    expect(sent.path, "/options")
    let query = ["mode=fixed"]
    expect(sent.query, query)
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(
      to: AnOperationWithANameSoLongThatItsSignatureIsBrokenRequest.self,
      with: .example(status: 200)
    )
    let body = try await client.items.anOperationWithANameSoLongThatItsSignatureIsBroken()
    let expected: [String: [String]] = ["key": ["example-body"]]
    expect(body, expected)
  }
}
