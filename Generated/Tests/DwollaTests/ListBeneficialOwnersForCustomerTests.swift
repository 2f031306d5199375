// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("customers.beneficialOwners.list")
struct ListBeneficialOwnersForCustomerTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListBeneficialOwnersForCustomerRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /customers/{id}/beneficial-owners")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListBeneficialOwnersForCustomerRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/beneficial-owners")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListBeneficialOwnersForCustomerRequest.self, with: .example(status: 200))
    let body = try await client.customers.beneficialOwners.list(customerID: request.customerID)
    let expected: BeneficialOwners = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/customers/0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20/beneficial-owners",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "beneficial-owner"
        )
      ),
      embedded: .init(
        beneficialOwners: [
          .init(
            links: [
              "self": .init(
                href: "https://api.dwolla.com/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "beneficial-owner"
              )
            ],
            id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
            firstName: "John",
            lastName: "Doe",
            address: .init(
              address1: "462 Main Street",
              city: "Des Moines",
              country: "US",
              stateProvinceRegion: "IA",
              address2: "Suite 123",
              postalCode: "50309"
            ),
            verificationStatus: .verified,
            created: Date(timeIntervalSince1970: 1_768_236_727.419)
          )
        ]
      ),
      total: 1
    )
    expect(body, expected)
    expect(mock.calls(of: ListBeneficialOwnersForCustomerRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListBeneficialOwnersForCustomerRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListBeneficialOwnersForCustomerRequest.self, with: .example(status: 404))
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
    mock.respond(to: ListBeneficialOwnersForCustomerRequest.self, with: .example(status: 429))
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
