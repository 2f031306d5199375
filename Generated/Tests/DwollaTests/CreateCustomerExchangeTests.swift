// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("customers.exchanges.create")
struct CreateCustomerExchangeTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateCustomerExchangeRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .finicitySecure(
      .init(
        links: .init(
          exchangePartner: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
        ),
        finicity: .init(
          profile: 3,
          version: "1",
          receiptID: "cr_4N47ou7SlppuIxq0ZUtACh10vYcloY",
          receiptVersion: "1",
          customerID: "5454874858510164117",
          partnerID: 2_445_583_946_651,
          products: [
            .init(
              product: "moneyTransferDetails",
              accountID: "1015199035827334916",
              accessPeriod: .init(
                type: "timeframe",
                startTime: CalendarDate(year: 2022, month: 7, day: 6)!,
                endTime: Date(timeIntervalSince1970: 1_660_629_980)
              )
            )
          ],
          timestamp: Date(timeIntervalSince1970: 1_657_519_583)
        )
      )
    ),
    idempotencyKey: "19051a62-3403-11e6-ac61-9e71128cae77"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /customers/{id}/exchanges")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreateCustomerExchangeRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/exchanges")
    expect(sent.query, [])
    expect(sent.header("Idempotency-Key"), "19051a62-3403-11e6-ac61-9e71128cae77")
    expect(sent.header("Content-Type"), "application/vnd.dwolla.v1.hal+json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body: CreateCustomerExchangeBody? = try sent.json?.decode()
    expect(body, request.body)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: CreateCustomerExchangeRequest.self, with: .example(status: 201))
    let response = try await client.customers.exchanges.create(
      customerID: request.customerID,
      body: request.body,
      idempotencyKey: request.idempotencyKey
    )
    expect(response.response.statusCode, 201)
    expect(
      response.location,
      "https://api.dwolla.com/exchanges/fcd15e5f-8d13-4570-a9b7-7fb49e55941d"
    )
    expect(mock.calls(of: CreateCustomerExchangeRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest: invalidExchangeToken")
  func badRequest() async throws {
    mock.respond(
      to: CreateCustomerExchangeRequest.self,
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

  @Test("400 is badRequest: invalidExchange")
  func badRequest2() async throws {
    mock.respond(
      to: CreateCustomerExchangeRequest.self,
      with: .example(status: 400, named: "invalidExchange")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .invalidExchange,
      message: "The exchange is no longer active."
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized: unusableExchangeToken")
  func unauthorized() async throws {
    mock.respond(
      to: CreateCustomerExchangeRequest.self,
      with: .example(status: 401, named: "unusableExchangeToken")
    )
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(
      code: .invalidExchangeToken,
      message: "The exchange token is not valid to perform this operation. Either the token is expired or invalid, or the products permissions to the token are invalid or expired."
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized: scopeNotEnabled")
  func unauthorized2() async throws {
    mock.respond(
      to: CreateCustomerExchangeRequest.self,
      with: .example(status: 401, named: "scopeNotEnabled")
    )
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(
      code: .invalidScope,
      message: "The scopes for creating an exchange resource for a customer is not enabled for this application. Reach out to Dwolla for more information."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: CreateCustomerExchangeRequest.self, with: .example(status: 404))
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
    mock.respond(to: CreateCustomerExchangeRequest.self, with: .example(status: 409))
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
    mock.respond(to: CreateCustomerExchangeRequest.self, with: .example(status: 429))
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
