// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("customers.beneficialOwnership.certify")
struct CertifyBeneficialOwnershipForCustomerTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CertifyBeneficialOwnershipForCustomerRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init()
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /customers/{id}/beneficial-ownership")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CertifyBeneficialOwnershipForCustomerRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/beneficial-ownership")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "status": "certified"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: CertifyBeneficialOwnershipForCustomerRequest.self, with: .example(status: 200))
    let body = try await client.customers.beneficialOwnership.certify(
      customerID: request.customerID,
      body: request.body
    )
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
      mock.calls(of: CertifyBeneficialOwnershipForCustomerRequest.self).map(\.request),
      [request]
    )
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: CertifyBeneficialOwnershipForCustomerRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(code: .required, message: "FirstName required.", path: "/firstName", links: [:])
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CertifyBeneficialOwnershipForCustomerRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: CertifyBeneficialOwnershipForCustomerRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Forbidden from updating beneficial ownership status for this customer."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: CertifyBeneficialOwnershipForCustomerRequest.self, with: .example(status: 429))
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
