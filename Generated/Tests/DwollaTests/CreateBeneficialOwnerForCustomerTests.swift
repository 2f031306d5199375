// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("customers.beneficialOwners.create")
struct CreateBeneficialOwnerForCustomerTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateBeneficialOwnerForCustomerRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init(
      firstName: "John",
      lastName: "Doe",
      dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
      address: .init(
        address1: "462 Main Street",
        city: "Des Moines",
        country: "US",
        stateProvinceRegion: "IA",
        address2: "Suite 123",
        postalCode: "50309"
      ),
      ssn: "123456789"
    ),
    idempotencyKey: "19051a62-3403-11e6-ac61-9e71128cae77"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /customers/{id}/beneficial-owners")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreateBeneficialOwnerForCustomerRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/beneficial-owners")
    expect(sent.query, [])
    expect(sent.header("Idempotency-Key"), "19051a62-3403-11e6-ac61-9e71128cae77")
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "firstName": "John",
        "lastName": "Doe",
        "dateOfBirth": "1980-01-31",
        "address": {
          "address1": "462 Main Street",
          "city": "Des Moines",
          "country": "US",
          "stateProvinceRegion": "IA",
          "address2": "Suite 123",
          "postalCode": "50309"
        },
        "ssn": "123456789"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: CreateBeneficialOwnerForCustomerRequest.self, with: .example(status: 201))
    let response = try await client.customers.beneficialOwners.create(
      customerID: request.customerID,
      body: request.body,
      idempotencyKey: request.idempotencyKey
    )
    expect(response.response.statusCode, 201)
    expect(
      response.location,
      "https://api.dwolla.com/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c"
    )
    expect(mock.calls(of: CreateBeneficialOwnerForCustomerRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: CreateBeneficialOwnerForCustomerRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .badRequest,
      message: "The request body contains bad syntax or is incomplete."
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CreateBeneficialOwnerForCustomerRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: CreateBeneficialOwnerForCustomerRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "The supplied credentials are not authorized for this resource."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: CreateBeneficialOwnerForCustomerRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .notFound,
      message: "The requested resource was not found."
    )
    expect(failure.body, expected)
  }

  @Test("409 is conflict")
  func conflict() async throws {
    mock.respond(to: CreateBeneficialOwnerForCustomerRequest.self, with: .example(status: 409))
    let result = await client.core.send(request)
    guard case .failure(.conflict(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 409)
    let expected: ErrorBody = .init(
      code: .conflict,
      message: "A request with the same idempotency key is in progress."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: CreateBeneficialOwnerForCustomerRequest.self, with: .example(status: 429))
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
