// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("customers.labels.list")
struct ListCustomerLabelsTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListCustomerLabelsRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    limit: 25,
    offset: 25
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /customers/{id}/labels")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListCustomerLabelsRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/labels")
    let query = ["limit=25", "offset=25"]
    expect(sent.query, query)
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListCustomerLabelsRequest.self, with: .example(status: 200))
    let body = try await client.customers.labels.list(
      customerID: request.customerID,
      limit: request.limit,
      offset: request.offset
    )
    let expected: Labels = .init(
      links: .init(
        selfLink: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/labels?limit=25&offset=0",
        first: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/labels?limit=25&offset=0",
        last: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/labels?limit=25&offset=0"
      ),
      embedded: .init(
        labels: [
          .init(
            links: [
              "self": .init(
                href: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "label"
              ),
              "customer": .init(
                href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "customer"
              ),
              "ledger-entries": .init(
                href: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc/ledger-entries",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "ledger-entry"
              ),
            ],
            id: "7e042ffe-e25e-40d2-b86e-748b98845ecc",
            created: Date(timeIntervalSince1970: 1_768_515_549.635),
            amount: .init(value: "10.00")
          )
        ]
      ),
      total: 1
    )
    expect(body, expected)
    expect(mock.calls(of: ListCustomerLabelsRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListCustomerLabelsRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: ListCustomerLabelsRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "Not authorized to list customer labels"
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListCustomerLabelsRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(code: .notFound, message: "Customer not found")
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: ListCustomerLabelsRequest.self, with: .example(status: 429))
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
