// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("events.get")
struct GetEventTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetEventRequest(id: "81f6e13c-557c-4449-9331-da5c65e61095")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /events/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetEventRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/events/81f6e13c-557c-4449-9331-da5c65e61095")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetEventRequest.self, with: .example(status: 200))
    let body = try await client.events.get(id: request.id)
    let expected: Event = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/events/81f6e13c-557c-4449-9331-da5c65e61095",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "event"
        ),
        account: .init(
          href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "account"
        ),
        resource: .init(
          href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "transfer"
        ),
        customer: .init(
          href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "customer"
        )
      ),
      id: "81f6e13c-557c-4449-9331-da5c65e61095",
      topic: .customerTransferCreated,
      resourceID: "15c6bcce-46f7-e811-8112-e8dd3bececa8",
      created: Date(timeIntervalSince1970: 1_768_577_822),
      correlationID: "8a2cdc8d-629d-4a24-98ac-40b735229fe2"
    )
    expect(body, expected)
    expect(mock.calls(of: GetEventRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetEventRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: GetEventRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .notFound,
      message: "The requested resource was not found."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: GetEventRequest.self, with: .example(status: 429))
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
