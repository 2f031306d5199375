// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("customers.beneficialOwnership.get")
struct GetBeneficialOwnershipStatusForCustomerTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetBeneficialOwnershipStatusForCustomerRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /customers/{id}/beneficial-ownership")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetBeneficialOwnershipStatusForCustomerRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/beneficial-ownership")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(
      to: GetBeneficialOwnershipStatusForCustomerRequest.self,
      with: .example(status: 200)
    )
    let body = try await client.customers.beneficialOwnership.get(customerID: request.customerID)
    let expected: BeneficialOwnership = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/customers/0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20/beneficial-ownership",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "beneficial-ownership"
        )
      ),
      status: .certified
    )
    expect(body, expected)
    expect(
      mock.calls(of: GetBeneficialOwnershipStatusForCustomerRequest.self).map(\.request),
      [request]
    )
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(
      to: GetBeneficialOwnershipStatusForCustomerRequest.self,
      with: .example(status: 401)
    )
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(
      to: GetBeneficialOwnershipStatusForCustomerRequest.self,
      with: .example(status: 403)
    )
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Not authorized to get certification status."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(
      to: GetBeneficialOwnershipStatusForCustomerRequest.self,
      with: .example(status: 404)
    )
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "not_found"),
      message: "Ownership certification status not found."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(
      to: GetBeneficialOwnershipStatusForCustomerRequest.self,
      with: .example(status: 429)
    )
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
