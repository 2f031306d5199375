// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("customers.fundingSources.list")
struct ListCustomerFundingSourcesTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListCustomerFundingSourcesRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    removed: false
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /customers/{id}/funding-sources")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListCustomerFundingSourcesRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/funding-sources")
    let query = ["removed=false"]
    expect(sent.query, query)
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListCustomerFundingSourcesRequest.self, with: .example(status: 200))
    let body = try await client.customers.fundingSources.list(
      customerID: request.customerID,
      removed: request.removed
    )
    let expected: FundingSources = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/funding-sources",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "funding-source"
        )
      ),
      embedded: .init(
        fundingSources: [
          .init(
            links: .init(
              selfLink: .init(
                href: "https://api.dwolla.com/funding-sources/5e6a1d4f-0b29-4a0c-9c1e-1b1c5d6a7f83",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "funding-source"
              )
            ),
            id: "5e6a1d4f-0b29-4a0c-9c1e-1b1c5d6a7f83",
            status: .verified,
            type: .card,
            name: "Jane's Debit Card",
            created: Date(timeIntervalSince1970: 1_768_291_339.118),
            removed: false,
            cardDetails: .init(
              brand: "Visa",
              lastFour: "1519",
              expirationMonth: 12,
              expirationYear: 2028,
              nameOnCard: "Jane Doe",
              bin: "40247644",
              billingAddress: .init(
                address1: "123 Main Street",
                city: "Des Moines",
                country: "US",
                stateProvinceRegion: "IA",
                postalCode: "50309"
              )
            )
          )
        ]
      ),
      total: 1
    )
    expect(body, expected)
    expect(mock.calls(of: ListCustomerFundingSourcesRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListCustomerFundingSourcesRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: ListCustomerFundingSourcesRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Not authorized to list funding sources."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListCustomerFundingSourcesRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "notFound"),
      message: "Customer not found."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: ListCustomerFundingSourcesRequest.self, with: .example(status: 429))
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
