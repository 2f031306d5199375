// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("labels.ledgerEntries.get")
struct GetLabelLedgerEntryTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetLabelLedgerEntryRequest(
    ledgerEntryID: "32d68709-62dd-43d6-a6df-562f4baec526"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /ledger-entries/{ledgerEntryId}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetLabelLedgerEntryRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/ledger-entries/32d68709-62dd-43d6-a6df-562f4baec526")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetLabelLedgerEntryRequest.self, with: .example(status: 200))
    let body = try await client.labels.ledgerEntries.get(ledgerEntryID: request.ledgerEntryID)
    let expected: LedgerEntry = .init(
      links: [
        "self": .init(
          href: "https://api.dwolla.com/ledger-entries/32d68709-62dd-43d6-a6df-562f4baec526",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "ledger-entry"
        ),
        "label": .init(
          href: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "label"
        ),
      ],
      id: "32d68709-62dd-43d6-a6df-562f4baec526",
      amount: .init(value: "-5.00"),
      created: Date(timeIntervalSince1970: 1_768_528_498.062)
    )
    expect(body, expected)
    expect(mock.calls(of: GetLabelLedgerEntryRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetLabelLedgerEntryRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: GetLabelLedgerEntryRequest.self, with: .example(status: 403))
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
    mock.respond(to: GetLabelLedgerEntryRequest.self, with: .example(status: 404))
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
    mock.respond(to: GetLabelLedgerEntryRequest.self, with: .example(status: 429))
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
