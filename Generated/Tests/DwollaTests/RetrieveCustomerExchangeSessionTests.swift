// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("exchangeSessions.get")
struct RetrieveCustomerExchangeSessionTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = RetrieveCustomerExchangeSessionRequest(
    id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /exchange-sessions/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: RetrieveCustomerExchangeSessionRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/exchange-sessions/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok: mx")
  func ok() async throws {
    mock.respond(
      to: RetrieveCustomerExchangeSessionRequest.self,
      with: .example(status: 200, named: "mx")
    )
    let body = try await client.exchangeSessions.get(id: request.id)
    let expected: ExchangeSession = .init(
      created: Date(timeIntervalSince1970: 1_711_386_818.43),
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/exchange-sessions/9b7fb629-0fad-44f4-8c5e-44c25a0bfa8e",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange-sessions"
        ),
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange-partner"
        ),
        externalProviderSession: .init(
          href: "https://www.mx.com/connect/lAfkc7m897s3t1ks9mmwyj4ry7Zq0xql",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "text/html"
        )
      )
    )
    expect(body, expected)
    expect(mock.calls(of: RetrieveCustomerExchangeSessionRequest.self).map(\.request), [request])
  }

  @Test("200 is ok: plaid")
  func ok2() async throws {
    mock.respond(
      to: RetrieveCustomerExchangeSessionRequest.self,
      with: .example(status: 200, named: "plaid")
    )
    let body = try await client.exchangeSessions.get(id: request.id)
    let expected: ExchangeSession = .init(
      created: Date(timeIntervalSince1970: 1_711_386_818.43),
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/exchange-sessions/fcd15e5f-8d13-4570-a9b7-7fb49e55941d",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange-sessions"
        ),
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange-partner"
        )
      ),
      externalProviderSessionToken: "link-production-b41e8ed3-0874-4c64-b07d-a77088979d5f"
    )
    expect(body, expected)
    expect(mock.calls(of: RetrieveCustomerExchangeSessionRequest.self).map(\.request), [request])
  }

  @Test("200 is ok: checkout")
  func ok3() async throws {
    mock.respond(
      to: RetrieveCustomerExchangeSessionRequest.self,
      with: .example(status: 200, named: "checkout")
    )
    let body = try await client.exchangeSessions.get(id: request.id)
    let expected: ExchangeSession = .init(
      created: Date(timeIntervalSince1970: 1_762_248_411.207),
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/exchange-sessions/5d2f0c1b-93a7-4be6-8f14-c07e6a91d3b8",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange-sessions"
        ),
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/0e8a6d57-41cb-4f92-a3de-7b95c2f1608d",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange-partner"
        )
      ),
      externalProviderSessionData: .init(
        id: "ps_2yKdW7mQ4hTnVbXr1JcEoZ5sGaP",
        paymentSessionSecret: "pss_7c1e0a94-52bd-4f6b-9d83-6a0f1b2e47c5",
        paymentSessionToken: "YmFzZTY0OnsiaWQiOiJwc18yeUtkVzdtUTRoVG5WYlhyMUpjRW9aNXNHYVAifQ=="
      )
    )
    expect(body, expected)
    expect(mock.calls(of: RetrieveCustomerExchangeSessionRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: RetrieveCustomerExchangeSessionRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: RetrieveCustomerExchangeSessionRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Not authorized to retrieve exchange session."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: RetrieveCustomerExchangeSessionRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "notFound"),
      message: "Exchange session not found."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: RetrieveCustomerExchangeSessionRequest.self, with: .example(status: 429))
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
