import Dwolla
import Foundation
import LoopbackServer
import Testing

@Suite("exchangePartners")
struct ExchangePartnerTests {
  private static let known = """
    {"_links": {"self": {"href": "https://api.dwolla.com/exchange-partners/p1",
                         "type": "application/vnd.dwolla.v1.hal+json",
                         "resource-type": "exchange-partner"}},
     "id": "p1", "name": "Plaid", "status": "active", "created": "2024-02-29T23:59:59.500Z"}
    """

  private static let unknown = """
    {"_links": {}, "id": "p2", "name": "Bank of Tomorrow", "status": "on-hold",
     "created": "2025-01-01T00:00:00Z"}
    """

  @Test("get: documented names and statuses")
  func get() async throws {
    try await withDwolla(answering: .hal(200, Self.known)) { dwolla, server in
      let partner = try await dwolla.exchangePartners.get(id: "p1")
      #expect(partner.id == "p1")
      #expect(partner.name == .plaid)
      #expect(partner.name.isKnown)
      #expect(partner.status == .active)
      #expect(partner.created == Date(timeIntervalSince1970: 1_709_251_199.5))
      #expect(partner.links.selfLink?.href == "https://api.dwolla.com/exchange-partners/p1")
      #expect(await server.lines == ["GET /exchange-partners/p1"])
      #expect(try json(JSONCoding.encode(partner)) == json(Self.known))
    }
  }

  @Test("get: undocumented values are kept, and encoded unchanged")
  func unknownValues() async throws {
    try await withDwolla(answering: .hal(200, Self.unknown)) { dwolla, _ in
      let partner = try await dwolla.exchangePartners.get(id: "p2")
      #expect(partner.name.rawValue == "Bank of Tomorrow")
      #expect(!partner.name.isKnown)
      #expect(partner.status.rawValue == "on-hold")
      #expect(!partner.status.isKnown)
      #expect(try json(JSONCoding.encode(partner)) == json(Self.unknown))
    }
  }

  @Test("the documented values, in their order")
  func knownValues() {
    #expect(ExchangePartner.Name.knownValues == [.mx, .plaid, .flinks, .finicity, .checkoutCom])
    #expect(
      ExchangePartner.Name.knownValues.map(\.rawValue) == [
        "MX", "Plaid", "Flinks", "Finicity", "Checkout.com",
      ])
  }

  @Test("list")
  func list() async throws {
    let text = """
      {"_links": {"self": {"href": "https://api.dwolla.com/exchange-partners"}},
       "_embedded": {"exchange-partners": [\(Self.known), \(Self.unknown)]}, "total": 2}
      """
    try await withDwolla(answering: .hal(200, text)) { dwolla, server in
      let partners = try await dwolla.exchangePartners.list()
      #expect(partners.total == 2)
      #expect(partners.embedded.exchangePartners.map(\.id) == ["p1", "p2"])
      #expect(await server.lines == ["GET /exchange-partners"])
      #expect(try json(JSONCoding.encode(partners)) == json(text))
    }
  }

  @Test("list: without a total")
  func emptyList() async throws {
    let text = #"{"_links": {}, "_embedded": {"exchange-partners": []}}"#
    try await withDwolla(answering: .hal(200, text)) { dwolla, _ in
      let partners = try await exchangePartnersList(dwolla.core, .init()).get()
      #expect(partners.embedded.exchangePartners.isEmpty)
      #expect(partners.total == nil)
    }
  }

  @Test("404")
  func notFound() async throws {
    try await withDwolla(answering: .error(404, "NotFound", "No partner.")) { dwolla, _ in
      let error = try await #require(throws: GetExchangePartnerError.self) {
        try await dwolla.exchangePartners.get(id: "p9")
      }
      guard case .notFound(let failure) = error else { throw Unexpected(error) }
      #expect(failure.body == ErrorBody(code: .notFound, message: "No partner."))
    }
  }
}
