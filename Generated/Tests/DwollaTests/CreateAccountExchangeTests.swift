// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("accounts.exchanges.create")
struct CreateAccountExchangeTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateAccountExchangeRequest(
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
    )
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /exchanges")
  func sends() async throws {
    _ = await accountsExchangesCreate(client.core, request)
    let calls = mock.calls(of: CreateAccountExchangeRequest.self)
    let sent = try #require(calls.first).sent
    #expect(sent.method == "POST")
    #expect(sent.path == "/exchanges")
    #expect(sent.query.isEmpty)
    #expect(sent.header("Content-Type") == "application/json")
    #expect(sent.header("Authorization") == "Bearer test-token")
    let body: CreateAccountExchangeBody? = try sent.json?.decode()
    #expect(body == request.body)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: CreateAccountExchangeRequest.self, with: .example(status: 201))
    let response = try await client.accounts.exchanges.create(body: request.body)
    #expect(response.response.statusCode == 201)
    #expect(
      response.location
        == "https://api.dwolla.com/exchanges/fcd15e5f-8d13-4570-a9b7-7fb49e55941d"
    )
    let expected: [String: JSONValue] = [:]
    #expect(response.body == expected)
    #expect(mock.calls(of: CreateAccountExchangeRequest.self).map(\.request) == [request])
  }

  @Test("400 is badRequest: InvalidExchangeToken")
  func badRequest() async throws {
    mock.respond(
      to: CreateAccountExchangeRequest.self,
      with: .example(status: 400, named: "InvalidExchangeToken")
    )
    let result = await accountsExchangesCreate(client.core, request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    #expect(failure.statusCode == 400)
    let expected: ErrorBody = .init(
      code: "InvalidExchangeToken",
      message: "Exchange token is expired."
    )
    #expect(failure.body == expected)
  }

  @Test("400 is badRequest: InvalidExchange")
  func badRequest2() async throws {
    mock.respond(
      to: CreateAccountExchangeRequest.self,
      with: .example(status: 400, named: "InvalidExchange")
    )
    let result = await accountsExchangesCreate(client.core, request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    #expect(failure.statusCode == 400)
    let expected: ErrorBody = .init(
      code: "InvalidExchange",
      message: "The exchange is no longer active."
    )
    #expect(failure.body == expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CreateAccountExchangeRequest.self, with: .example(status: 401))
    let result = await accountsExchangesCreate(client.core, request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    #expect(failure.statusCode == 401)
    let expected: ErrorBody = .init(
      code: "InvalidExchange",
      message: "The exchange is no longer active."
    )
    #expect(failure.body == expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: CreateAccountExchangeRequest.self, with: .example(status: 403))
    let result = await accountsExchangesCreate(client.core, request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    #expect(failure.statusCode == 403)
    let expected: ForbiddenError = .init(
      code: "Forbidden",
      message: "The supplied credentials are not authorized for this resource."
    )
    #expect(failure.body == expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: CreateAccountExchangeRequest.self, with: .example(status: 404))
    let result = await accountsExchangesCreate(client.core, request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    #expect(failure.statusCode == 404)
    let expected: NotFoundError = .init(
      code: "NotFound",
      message: "The requested resource was not found."
    )
    #expect(failure.body == expected)
  }
}
