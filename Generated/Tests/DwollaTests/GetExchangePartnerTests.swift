// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("exchangePartners.get")
struct GetExchangePartnerTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetExchangePartnerRequest(id: "292317ec-e252-47d8-93c3-2d128e037aa4")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /exchange-partners/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetExchangePartnerRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetExchangePartnerRequest.self, with: .example(status: 200))
    let body = try await client.exchangePartners.get(id: request.id)
    let expected: ExchangePartner = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/exchange-partners/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange-partner"
        ),
        additionalLinks: [
          "funding-source": [
            "href": "https://api.dwolla.com/funding-sources",
            "type": "application/vnd.dwolla.v1.hal+json",
            "resource-type": "funding-source",
          ]
        ]
      ),
      id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
      name: .mx,
      created: Date(timeIntervalSince1970: 1_661_887_919.106)
    )
    expect(body, expected)
    expect(mock.calls(of: GetExchangePartnerRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetExchangePartnerRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: GetExchangePartnerRequest.self, with: .example(status: 404))
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
    mock.respond(to: GetExchangePartnerRequest.self, with: .example(status: 429))
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
