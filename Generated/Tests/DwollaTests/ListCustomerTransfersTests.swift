// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("customers.transfers.list")
struct ListCustomerTransfersTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListCustomerTransfersRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    search: "jane",
    startAmount: "10.00",
    endAmount: "500.00",
    startDate: CalendarDate(year: 2026, month: 1, day: 1)!,
    endDate: CalendarDate(year: 2026, month: 1, day: 31)!,
    status: .pending,
    correlationID: "8a2cdc8d-629d-4a24-98ac-40b735229fe2",
    limit: 25,
    offset: 25
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /customers/{id}/transfers")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListCustomerTransfersRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/transfers")
    let query = [
      "search=jane",
      "startAmount=10.00",
      "endAmount=500.00",
      "startDate=2026-01-01",
      "endDate=2026-01-31",
      "status=pending",
      "correlationId=8a2cdc8d-629d-4a24-98ac-40b735229fe2",
      "limit=25",
      "offset=25",
    ]
    expect(sent.query, query)
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListCustomerTransfersRequest.self, with: .example(status: 200))
    let body = try await client.customers.transfers.list(
      customerID: request.customerID,
      search: request.search,
      startAmount: request.startAmount,
      endAmount: request.endAmount,
      startDate: request.startDate,
      endDate: request.endDate,
      status: request.status,
      correlationID: request.correlationID,
      limit: request.limit,
      offset: request.offset
    )
    let expected: Transfers = .init(
      links: .init(
        selfLink: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers?limit=25&offset=0",
        first: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers?limit=25&offset=0",
        last: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers?limit=25&offset=0"
      ),
      embedded: .init(
        transfers: [
          .init(
            links: .init(
              selfLink: .init(
                href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "transfer"
              ),
              source: .init(
                href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "account"
              ),
              sourceFundingSource: .init(
                href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "funding-source"
              ),
              destination: .init(
                href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "customer"
              ),
              destinationFundingSource: .init(
                href: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "funding-source"
              ),
              cancel: .init(
                href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "transfer"
              )
            ),
            id: "15c6bcce-46f7-e811-8112-e8dd3bececa8",
            status: .pending,
            amount: .init(value: "42.00"),
            created: Date(timeIntervalSince1970: 1_768_255_222.97),
            clearing: .init(source: "standard", destination: "next-available"),
            metadata: ["invoice": "INV-2041"],
            correlationID: "8a2cdc8d-629d-4a24-98ac-40b735229fe2"
          )
        ]
      ),
      total: 1
    )
    expect(body, expected)
    expect(mock.calls(of: ListCustomerTransfersRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListCustomerTransfersRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListCustomerTransfersRequest.self, with: .example(status: 404))
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
    mock.respond(to: ListCustomerTransfersRequest.self, with: .example(status: 429))
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
