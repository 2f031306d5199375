// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("customers.exchanges.list")
struct ListCustomerExchangesTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListCustomerExchangesRequest(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /customers/{id}/exchanges")
  func sends() async throws {
    _ = await customersExchangesList(client.core, request)
    let calls = mock.calls(of: ListCustomerExchangesRequest.self)
    let sent = try #require(calls.first).sent
    #expect(sent.method == "GET")
    #expect(sent.path == "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/exchanges")
    #expect(sent.query.isEmpty)
    #expect(sent.header("Authorization") == "Bearer test-token")
    #expect(sent.body.isEmpty)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListCustomerExchangesRequest.self, with: .example(status: 200))
    let body = try await client.customers.exchanges.list(id: request.id)
    let expected: Exchanges = .init(
      links: [
        "self": .init(
          href: "https://api-sandbox.dwolla.com/exchanges",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange"
        )
      ],
      embedded: .init(
        exchanges: [
          .init(
            links: [
              "self": .init(
                href: "https://api-sandbox.dwolla.com/exchanges/92822961-3a7f-42c0-b0cc-7ffef05717fa",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "exchange"
              ),
              "exchange-partner": .init(
                href: "https://api-sandbox.dwolla.com/exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "exchange-partner"
              ),
              "funding-sources": .init(
                href: "https://api-sandbox.dwolla.com/funding-sources",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "funding-source"
              ),
              "customer": .init(
                href: "https://api-sandbox.dwolla.com/customers/9fc74373-a5c7-40e4-aa59-d5f4c86a24ea",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "customer"
              ),
            ],
            id: "92822961-3a7f-42c0-b0cc-7ffef05717fa",
            status: .active,
            created: Date(timeIntervalSince1970: 1_666_201_484.864)
          )
        ]
      ),
      total: 1
    )
    #expect(body == expected)
    #expect(mock.calls(of: ListCustomerExchangesRequest.self).map(\.request) == [request])
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListCustomerExchangesRequest.self, with: .example(status: 404))
    let result = await customersExchangesList(client.core, request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    #expect(failure.statusCode == 404)
    let expected: ErrorBody = .init(
      code: "NotFound",
      message: "Customer ID not found. Check Customer ID."
    )
    #expect(failure.body == expected)
  }
}
