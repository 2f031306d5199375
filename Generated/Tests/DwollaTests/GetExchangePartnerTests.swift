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
    _ = await exchangePartnersGet(client.core, request)
    let calls = mock.calls(of: GetExchangePartnerRequest.self)
    let sent = try #require(calls.first).sent
    #expect(sent.method == "GET")
    #expect(sent.path == "/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4")
    #expect(sent.query.isEmpty)
    #expect(sent.header("Authorization") == "Bearer test-token")
    #expect(sent.body.isEmpty)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetExchangePartnerRequest.self, with: .example(status: 200))
    let body = try await client.exchangePartners.get(id: request.id)
    let expected: ExchangePartner = .init(
      links: [
        "self": .init(
          href: "https://api.dwolla.com/exchange-partners/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange-partner"
        ),
        "funding-source": .init(
          href: "https://api.dwolla.com/funding-sources",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "funding-source"
        ),
      ],
      id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
      name: .mx,
      created: Date(timeIntervalSince1970: 1_661_887_919.106)
    )
    #expect(body == expected)
    #expect(mock.calls(of: GetExchangePartnerRequest.self).map(\.request) == [request])
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: GetExchangePartnerRequest.self, with: .example(status: 404))
    let result = await exchangePartnersGet(client.core, request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    #expect(failure.statusCode == 404)
    let expected: NotFoundError = .init(
      code: "NotFound",
      message: "The requested resource was not found."
    )
    #expect(failure.body == expected)
  }
}
