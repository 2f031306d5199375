// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("root.get")
struct GetRootTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetRootRequest()

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetRootRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetRootRequest.self, with: .example(status: 200))
    let body = try await client.root.get()
    let expected: Root = .init(
      links: .init(
        account: .init(
          href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "account"
        ),
        customers: .init(
          href: "https://api.dwolla.com/customers",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "customer"
        )
      )
    )
    expect(body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetRootRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: GetRootRequest.self, with: .example(status: 429))
    let result = await client.core.send(request)
    guard case .failure(.tooManyRequests(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 429)
    let expected: ErrorBody = .init(
      code: .tooManyRequests,
      message: "Please wait a short period of time before re-attempting the request."
    )
    expect(failure.body, expected)
  }
}
