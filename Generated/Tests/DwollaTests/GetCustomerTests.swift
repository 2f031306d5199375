// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("customers.get")
struct GetCustomerTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetCustomerRequest(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /customers/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetCustomerRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok: personal")
  func ok() async throws {
    mock.respond(to: GetCustomerRequest.self, with: .example(status: 200, named: "personal"))
    let body = try await client.customers.get(id: request.id)
    let expected: Customer = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "customer"
        ),
        fundingSources: .init(
          href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/funding-sources",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "funding-source"
        ),
        transfers: .init(
          href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/transfers",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "transfer"
        ),
        send: .init(
          href: "https://api.dwolla.com/transfers",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "transfer"
        ),
        receive: .init(
          href: "https://api.dwolla.com/transfers",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "transfer"
        )
      ),
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      firstName: "Jane",
      lastName: "Doe",
      email: "jane.doe@example.com",
      type: .personal,
      status: .verified,
      created: Date(timeIntervalSince1970: 1_768_236_373.023),
      address1: "123 Main Street",
      address2: "Ste 123",
      city: "Des Moines",
      state: "IA",
      postalCode: "50309"
    )
    expect(body, expected)
    expect(mock.calls(of: GetCustomerRequest.self).map(\.request), [request])
  }

  @Test("200 is ok: business")
  func ok2() async throws {
    mock.respond(to: GetCustomerRequest.self, with: .example(status: 200, named: "business"))
    let body = try await client.customers.get(id: request.id)
    let expected: Customer = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/customers/0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "customer"
        ),
        verifyBusinessWithDocument: .init(
          href: "https://api.dwolla.com/customers/0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20/documents",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "document"
        ),
        beneficialOwners: .init(
          href: "https://api.dwolla.com/customers/0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20/beneficial-owners",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "beneficial-owner"
        )
      ),
      id: "0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20",
      firstName: "Jane",
      lastName: "Doe",
      email: "accounts@example.com",
      type: .business,
      status: .document,
      created: Date(timeIntervalSince1970: 1_768_237_360.511),
      embedded: .init(
        errors: [
          .init(
            code: .required,
            message: "A document that shows the employer identification number is needed.",
            links: [:]
          )
        ]
      ),
      address1: "123 Main Street",
      city: "Des Moines",
      state: "IA",
      postalCode: "50309",
      website: "https://www.example.com",
      businessName: "Jane Corp",
      doingBusinessAs: "Jane's Coffee and Sweets",
      businessType: .llc,
      businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203",
      controller: .init(
        firstName: "John",
        lastName: "Controller",
        title: "CEO",
        address: .init(
          address1: "462 Main Street",
          city: "Des Moines",
          postalCode: "50309",
          country: "US",
          stateProvinceRegion: "IA"
        )
      )
    )
    expect(body, expected)
    expect(mock.calls(of: GetCustomerRequest.self).map(\.request), [request])
  }

  @Test("200 is ok: soleProprietor")
  func ok3() async throws {
    mock.respond(to: GetCustomerRequest.self, with: .example(status: 200, named: "soleProprietor"))
    let body = try await client.customers.get(id: request.id)
    let expected: Customer = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/customers/5bd5f1b6-2b9f-4b6a-8a5d-0f8a6f0d1c11",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "customer"
        )
      ),
      id: "5bd5f1b6-2b9f-4b6a-8a5d-0f8a6f0d1c11",
      firstName: "Sam",
      lastName: "Owner",
      email: "sam@example.com",
      type: .business,
      status: .verified,
      created: Date(timeIntervalSince1970: 1_768_295_520),
      address1: "9 Oak Avenue",
      city: "Ames",
      state: "IA",
      postalCode: "50010",
      businessName: "Sam's Garden Center",
      businessType: .soleProprietorship,
      businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203"
    )
    expect(body, expected)
    expect(mock.calls(of: GetCustomerRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetCustomerRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: GetCustomerRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Not authorized to get a customer by id."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: GetCustomerRequest.self, with: .example(status: 404))
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
    mock.respond(to: GetCustomerRequest.self, with: .example(status: 429))
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
