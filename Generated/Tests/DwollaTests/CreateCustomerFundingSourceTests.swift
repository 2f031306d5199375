// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("customers.fundingSources.create")
struct CreateCustomerFundingSourceTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateCustomerFundingSourceRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .bank(
      .init(
        routingNumber: "222222226",
        accountNumber: "123456789",
        bankAccountType: .checking,
        name: "Jane's Checking"
      )
    ),
    idempotencyKey: "19051a62-3403-11e6-ac61-9e71128cae77"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /customers/{id}/funding-sources")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreateCustomerFundingSourceRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/funding-sources")
    expect(sent.query, [])
    expect(sent.header("Idempotency-Key"), "19051a62-3403-11e6-ac61-9e71128cae77")
    expect(sent.header("Content-Type"), "application/vnd.dwolla.v1.hal+json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "routingNumber": "222222226",
        "accountNumber": "123456789",
        "bankAccountType": "checking",
        "name": "Jane's Checking"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: CreateCustomerFundingSourceRequest.self, with: .example(status: 201))
    let response = try await client.customers.fundingSources.create(
      customerID: request.customerID,
      body: request.body,
      idempotencyKey: request.idempotencyKey
    )
    expect(response.response.statusCode, 201)
    expect(
      response.location,
      "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4"
    )
    expect(mock.calls(of: CreateCustomerFundingSourceRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest: inactiveExchange")
  func badRequest() async throws {
    mock.respond(
      to: CreateCustomerFundingSourceRequest.self,
      with: .example(status: 400, named: "inactiveExchange")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .inactiveExchange,
      message: "The exchange is no longer active."
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: invalidExchangeToken")
  func badRequest2() async throws {
    mock.respond(
      to: CreateCustomerFundingSourceRequest.self,
      with: .example(status: 400, named: "invalidExchangeToken")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .invalidExchangeToken,
      message: "Exchange token is expired."
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: duplicate")
  func badRequest3() async throws {
    mock.respond(
      to: CreateCustomerFundingSourceRequest.self,
      with: .example(status: 400, named: "duplicate")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Duplicate funding source or validation error. Authorization already associated to a funding source."
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: invalidCard")
  func badRequest4() async throws {
    mock.respond(
      to: CreateCustomerFundingSourceRequest.self,
      with: .example(status: 400, named: "invalidCard")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(
            code: .invalid,
            message: "The card data is invalid.",
            path: "/_links/exchange",
            links: [:]
          )
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CreateCustomerFundingSourceRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: CreateCustomerFundingSourceRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "Not authorized to create funding source."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: CreateCustomerFundingSourceRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .notFound,
      message: "Customer ID not found. Check Customer ID."
    )
    expect(failure.body, expected)
  }

  @Test("409 is conflict")
  func conflict() async throws {
    mock.respond(to: CreateCustomerFundingSourceRequest.self, with: .example(status: 409))
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
    mock.respond(to: CreateCustomerFundingSourceRequest.self, with: .example(status: 429))
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
