// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("massPayments.items.get")
struct GetMassPaymentItemTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetMassPaymentItemRequest(itemID: "c1c7d293-63ec-e511-80df-0aa34a9b2388")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /mass-payment-items/{itemId}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetMassPaymentItemRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/mass-payment-items/c1c7d293-63ec-e511-80df-0aa34a9b2388")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetMassPaymentItemRequest.self, with: .example(status: 200))
    let body = try await client.massPayments.items.get(itemID: request.itemID)
    let expected: MassPaymentItem = .init(
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
    )
    expect(body, expected)
    expect(mock.calls(of: GetMassPaymentItemRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetMassPaymentItemRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: GetMassPaymentItemRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "Not authorized to retrieve mass payment item"
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: GetMassPaymentItemRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(code: .notFound, message: "Mass payment item not found")
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: GetMassPaymentItemRequest.self, with: .example(status: 429))
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
