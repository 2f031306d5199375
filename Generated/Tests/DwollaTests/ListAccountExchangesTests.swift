// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("accounts.exchanges.list")
struct ListAccountExchangesTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListAccountExchangesRequest()

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /exchanges")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListAccountExchangesRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/exchanges")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListAccountExchangesRequest.self, with: .example(status: 200))
    let body = try await client.accounts.exchanges.list()
    let expected: Exchanges = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/exchanges",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange"
        )
      ),
      embedded: .init(
        exchanges: [
          .init(
            links: .init(
              selfLink: .init(
                href: "https://api.dwolla.com/exchanges/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "exchange"
              ),
              exchangePartner: .init(
                href: "https://api.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "exchange-partner"
              )
            ),
            id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
            status: .active,
            created: Date(timeIntervalSince1970: 1_666_388_463.283)
          )
        ]
      ),
      total: 1
    )
    expect(body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListAccountExchangesRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: ListAccountExchangesRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "The supplied credentials are not authorized for this resource."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListAccountExchangesRequest.self, with: .example(status: 404))
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
    mock.respond(to: ListAccountExchangesRequest.self, with: .example(status: 429))
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
