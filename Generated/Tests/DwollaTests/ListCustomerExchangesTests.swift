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
  private let request = ListCustomerExchangesRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /customers/{id}/exchanges")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListCustomerExchangesRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/exchanges")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListCustomerExchangesRequest.self, with: .example(status: 200))
    let body = try await client.customers.exchanges.list(customerID: request.customerID)
    let expected: Exchanges = .init(
      links: .init(
        selfLink: .init(
          href: "https://api-sandbox.dwolla.com/exchanges",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange"
        )
      ),
      embedded: .init(
        exchanges: [
          .init(
            links: .init(
              selfLink: .init(
                href: "https://api-sandbox.dwolla.com/exchanges/92822961-3a7f-42c0-b0cc-7ffef05717fa",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "exchange"
              ),
              exchangePartner: .init(
                href: "https://api-sandbox.dwolla.com/exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "exchange-partner"
              ),
              customer: .init(
                href: "https://api-sandbox.dwolla.com/customers/9fc74373-a5c7-40e4-aa59-d5f4c86a24ea",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "customer"
              ),
              fundingSources: .init(
                href: "https://api-sandbox.dwolla.com/funding-sources",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "funding-source"
              )
            ),
            id: "92822961-3a7f-42c0-b0cc-7ffef05717fa",
            status: .active,
            created: Date(timeIntervalSince1970: 1_666_201_484.864)
          )
        ]
      ),
      total: 1
    )
    expect(body, expected)
    expect(mock.calls(of: ListCustomerExchangesRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListCustomerExchangesRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListCustomerExchangesRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .notFound,
      message: "Customer ID not found. Check Customer ID."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: ListCustomerExchangesRequest.self, with: .example(status: 429))
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
