// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("customers.update")
struct UpdateCustomerTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = UpdateCustomerRequest(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .status(.init(status: .deactivated))
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /customers/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: UpdateCustomerRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "status": "deactivated"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: UpdateCustomerRequest.self, with: .example(status: 200))
    let body = try await client.customers.update(id: request.id, body: request.body)
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
    expect(mock.calls(of: UpdateCustomerRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: UpdateCustomerRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "badRequest"),
      message: "Duplicate customer or validation error."
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: UpdateCustomerRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: UpdateCustomerRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Not authorized to update a customer."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: UpdateCustomerRequest.self, with: .example(status: 429))
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
