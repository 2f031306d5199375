// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("exchangeSessions.create")
struct CreateCustomerExchangeSessionTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateCustomerExchangeSessionRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .forWeb(
      .init(
        links: .init(
          exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
        )
      )
    ),
    idempotencyKey: "19051a62-3403-11e6-ac61-9e71128cae77"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /customers/{id}/exchange-sessions")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreateCustomerExchangeSessionRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/exchange-sessions")
    expect(sent.query, [])
    expect(sent.header("Idempotency-Key"), "19051a62-3403-11e6-ac61-9e71128cae77")
    expect(sent.header("Content-Type"), "application/vnd.dwolla.v1.hal+json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "_links": {
          "exchange-partner": {
            "href": "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
          }
        }
      }
      """#)
    expect(sent.json, body)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: CreateCustomerExchangeSessionRequest.self, with: .example(status: 201))
    let response = try await client.exchangeSessions.create(
      customerID: request.customerID,
      body: request.body,
      idempotencyKey: request.idempotencyKey
    )
    expect(response.response.statusCode, 201)
    expect(
      response.location,
      "https://api.dwolla.com/exchange-sessions/fcd15e5f-8d13-4570-a9b7-7fb49e55941d"
    )
    expect(mock.calls(of: CreateCustomerExchangeSessionRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest: invalidExchangePartner")
  func badRequest() async throws {
    mock.respond(
      to: CreateCustomerExchangeSessionRequest.self,
      with: .example(status: 400, named: "invalidExchangePartner")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "/_links/exchange-partner/href is invalid"
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: invalidRedirectURL")
  func badRequest2() async throws {
    mock.respond(
      to: CreateCustomerExchangeSessionRequest.self,
      with: .example(status: 400, named: "invalidRedirectURL")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "/_links/redirect-url/href is invalid"
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: unregisteredRedirectURL")
  func badRequest3() async throws {
    mock.respond(
      to: CreateCustomerExchangeSessionRequest.self,
      with: .example(status: 400, named: "unregisteredRedirectURL")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "The provided redirect URL must exactly match one of the configured URLs for the account"
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CreateCustomerExchangeSessionRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(
      code: .invalidScope,
      message: "Missing or invalid scopes for requested endpoint"
    )
    expect(failure.body, expected)
  }

  @Test("403 is forbidden: unsupportedProduct")
  func forbidden() async throws {
    mock.respond(
      to: CreateCustomerExchangeSessionRequest.self,
      with: .example(status: 403, named: "unsupportedProduct")
    )
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "The exchange partner specified does not support this product"
    )
    expect(failure.body, expected)
  }

  @Test("403 is forbidden: sessionsNotEnabled")
  func forbidden2() async throws {
    mock.respond(
      to: CreateCustomerExchangeSessionRequest.self,
      with: .example(status: 403, named: "sessionsNotEnabled")
    )
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Exchange sessions with this exchange partner are not enabled for your account"
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: CreateCustomerExchangeSessionRequest.self, with: .example(status: 404))
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
    mock.respond(to: CreateCustomerExchangeSessionRequest.self, with: .example(status: 409))
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
    mock.respond(to: CreateCustomerExchangeSessionRequest.self, with: .example(status: 429))
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
