import Dwolla
import Foundation
import LoopbackServer
import Testing

@Suite("Reading exchanges")
struct ExchangeTests {
  private static let exchange = """
    {"_links": {
       "self": {"href": "https://api.dwolla.com/exchanges/e1"},
       "exchange-partner": {"href": "https://api.dwolla.com/exchange-partners/p1"}},
     "id": "e1", "status": "frozen", "created": "2025-07-23T00:18:21.419Z"}
    """

  private static let list = """
    {"_links": {"self": {"href": "l"}}, "_embedded": {"exchanges": [\(exchange)]}, "total": 1}
    """

  @Test("get; an undocumented status is kept")
  func get() async throws {
    try await withDwolla(answering: .hal(200, Self.exchange)) { dwolla, server in
      let exchange = try await dwolla.exchanges.get(id: "e1")
      #expect(exchange.id == "e1")
      #expect(exchange.status == .init(rawValue: "frozen"))
      #expect(!exchange.status.isKnown)
      #expect(exchange.links.exchangePartner?.href == partnerURL)
      #expect(await server.lines == ["GET /exchanges/e1"])
      #expect(try json(JSONCoding.encode(exchange)) == json(Self.exchange))
    }
  }

  @Test("list, for a customer and for the account")
  func lists() async throws {
    try await withDwolla(answering: .hal(200, Self.list)) { dwolla, server in
      let ofCustomer = try await dwolla.customers.exchanges.list(customerID: "c1")
      let ofAccount = try await dwolla.accounts.exchanges.list()
      #expect(ofCustomer == ofAccount)
      #expect(ofAccount.total == 1)
      #expect(ofAccount.embedded.exchanges.map(\.id) == ["e1"])
      #expect(await server.lines == ["GET /customers/c1/exchanges", "GET /exchanges"])
    }
  }

  @Test("the functions, as values")
  func functions() async throws {
    try await withDwolla(answering: .hal(200, Self.list)) { dwolla, server in
      let ofCustomer = try await customersExchangesList(dwolla.core, .init(customerID: "c1")).get()
      let ofAccount = try await accountsExchangesList(dwolla.core).get()
      #expect(ofCustomer == ofAccount)
      #expect(await server.lines == ["GET /customers/c1/exchanges", "GET /exchanges"])
    }
  }

  @Test("errors of get", arguments: [401, 404])
  func errors(status: Int) async throws {
    try await withDwolla(answering: .error(status, "Code", "Words.")) { dwolla, _ in
      let error = try await #require(throws: GetExchangeError.self) {
        try await dwolla.exchanges.get(id: "e1")
      }
      switch error {
      case .unauthorized(let failure):
        #expect(status == 401)
        #expect(failure.body == .init(code: .init(rawValue: "Code"), message: "Words."))
      case .notFound(let failure):
        #expect(status == 404)
        #expect(failure.body == .init(code: .init(rawValue: "Code"), message: "Words."))
      default: throw Unexpected(error)
      }
    }
  }

  @Test("errors of list, for a customer and for the account")
  func listErrors() async throws {
    try await withDwolla(answering: .error(404, "NotFound", "No customer.")) { dwolla, _ in
      let error = try await #require(throws: ListCustomerExchangesError.self) {
        try await dwolla.customers.exchanges.list(customerID: "c1")
      }
      guard case .notFound = error else { throw Unexpected(error) }
      #expect(error.message.contains("NotFound: No customer."))
    }
    try await withDwolla(answering: .error(403, "Forbidden", "No.")) { dwolla, _ in
      let error = try await #require(throws: ListAccountExchangesError.self) {
        try await dwolla.accounts.exchanges.list()
      }
      guard case .forbidden(let failure) = error else { throw Unexpected(error) }
      #expect(failure.body == ErrorBody(code: .forbidden, message: "No."))
    }
  }
}
