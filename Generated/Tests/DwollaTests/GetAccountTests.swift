// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("accounts.get")
struct GetAccountTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetAccountRequest(id: "ca32853c-48fa-40be-ae75-77b37504581b")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /accounts/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetAccountRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/accounts/ca32853c-48fa-40be-ae75-77b37504581b")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetAccountRequest.self, with: .example(status: 200))
    let body = try await client.accounts.get(id: request.id)
    let expected: Account = .init(
      links: [
        "self": .init(
          href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "account"
        ),
        "funding-sources": .init(
          href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/funding-sources",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "funding-source"
        ),
      ],
      id: "ca32853c-48fa-40be-ae75-77b37504581b",
      name: "Jane Doe's Business",
      timezoneOffset: -6,
      type: "Commercial"
    )
    expect(body, expected)
    expect(mock.calls(of: GetAccountRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetAccountRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: GetAccountRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Not authorized to retrieve an Account by id."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: GetAccountRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .notFound,
      message: "The requested resource was not found."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: GetAccountRequest.self, with: .example(status: 429))
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
