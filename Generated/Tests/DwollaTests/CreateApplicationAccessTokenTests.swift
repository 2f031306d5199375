// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("tokens.create")
struct CreateApplicationAccessTokenTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateApplicationAccessTokenRequest(body: .init())

  init() throws {
    client = try Dwolla(mock: mock, security: .basic(username: "test", password: "test"))
  }

  @Test("It sends POST /token")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreateApplicationAccessTokenRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/token")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/x-www-form-urlencoded")
    expect(sent.header("Authorization"), "Basic dGVzdDp0ZXN0")
    expect(sent.text, "grant_type=client_credentials")
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: CreateApplicationAccessTokenRequest.self, with: .example(status: 200))
    let body = try await client.tokens.create(body: request.body)
    let expected: CreateApplicationAccessTokenResponseBody = .init(
      accessToken: "gTm0p62yYXFiB1rOdhV0TsNOinC2V2P1CMaAtojkO9JEGbv3i5",
      tokenType: "Bearer",
      expiresIn: 3599
    )
    expect(body, expected)
    expect(mock.calls(of: CreateApplicationAccessTokenRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CreateApplicationAccessTokenRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: OAuthError = .init(error: "invalid_client")
    expect(failure.body, expected)
  }
}
