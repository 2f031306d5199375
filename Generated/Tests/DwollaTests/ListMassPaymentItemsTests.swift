// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("massPayments.items.list")
struct ListMassPaymentItemsTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListMassPaymentItemsRequest(
    massPaymentID: "eb467252-808c-4bc0-b86f-a5cd01454563",
    limit: 25,
    offset: 25,
    status: [.success]
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /mass-payments/{id}/items")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListMassPaymentItemsRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items")
    let query = ["limit=25", "offset=25", "status=success"]
    expect(sent.query, query)
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListMassPaymentItemsRequest.self, with: .example(status: 200))
    let body = try await client.massPayments.items.list(
      massPaymentID: request.massPaymentID,
      limit: request.limit,
      offset: request.offset,
      status: request.status
    )
    let expected: MassPaymentItems = .init(
      links: .init(
        selfLink: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items",
        first: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items?limit=25&offset=0",
        last: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items?limit=25&offset=0"
      ),
      embedded: .init(
        items: [
          .init(
            links: .init(
              selfLink: "https://api.dwolla.com/mass-payment-items/c1c7d293-63ec-e511-80df-0aa34a9b2388",
              massPayment: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563",
              destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db",
              transfer: "https://api.dwolla.com/transfers/fa3999db-41ed-e511-80df-0aa34a9b2388"
            ),
            id: "c1c7d293-63ec-e511-80df-0aa34a9b2388",
            status: .success,
            amount: .init(value: "1.00"),
            metadata: ["payee": "Jane"]
          ),
          .init(
            links: .init(
              selfLink: "https://api.dwolla.com/mass-payment-items/2f845bc9-41ed-e511-80df-0aa34a9b2388"
            ),
            id: "2f845bc9-41ed-e511-80df-0aa34a9b2388",
            status: .failed,
            amount: .init(value: "4.00"),
            embedded: .init(
              errors: [
                .init(
                  code: .insufficientFunds,
                  message: "Insufficient funds.",
                  path: "/items/destination/href",
                  links: [:]
                )
              ]
            )
          ),
        ]
      ),
      total: 2
    )
    expect(body, expected)
    expect(mock.calls(of: ListMassPaymentItemsRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListMassPaymentItemsRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: ListMassPaymentItemsRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "Not authorized to list mass payment items."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListMassPaymentItemsRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(code: .notFound, message: "Mass payment not found")
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: ListMassPaymentItemsRequest.self, with: .example(status: 429))
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
