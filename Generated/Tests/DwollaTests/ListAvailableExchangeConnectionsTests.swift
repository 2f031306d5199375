// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("exchangeSessions.listAvailableConnections")
struct ListAvailableExchangeConnectionsTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListAvailableExchangeConnectionsRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /customers/{id}/available-exchange-connections")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListAvailableExchangeConnectionsRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(
      sent.path,
      "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/available-exchange-connections"
    )
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListAvailableExchangeConnectionsRequest.self, with: .example(status: 200))
    let body = try await client.exchangeSessions.listAvailableConnections(customerID: request.customerID)
    let expected: AvailableExchangeConnections = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/customers/1b54c81a-261f-4779-bb57-9405e6e00694/available-exchange-connections",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "customer"
        ),
        customers: .init(
          href: "https://api.dwolla.com/customers/1b54c81a-261f-4779-bb57-9405e6e00694",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "customer"
        )
      ),
      embedded: .init(
        availableExchangeConnections: [
          .init(
            availableConnectionToken: "eyJhY2NvdW50SWQiOiJBQ1QtMjAxY2FkM2MtYzc2Yi00N2M1LWI3Y2QtMTkxY2FhNzdlZWM5IiwibWVtYmVySWQiOiJNQlItZGNjZWY0ZWMtOGM4MC00NTlmLTlhMGItMTc1ZTA0OTJmZWIzIn0=",
            name: "XYZ Checking"
          )
        ]
      )
    )
    expect(body, expected)
    expect(mock.calls(of: ListAvailableExchangeConnectionsRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListAvailableExchangeConnectionsRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListAvailableExchangeConnectionsRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .notFound,
      message: "The requested resource was not found. Check Customer ID."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: ListAvailableExchangeConnectionsRequest.self, with: .example(status: 429))
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
