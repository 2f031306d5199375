// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("transfers.fees.list")
struct ListTransferFeesTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListTransferFeesRequest(transferID: "15c6bcce-46f7-e811-8112-e8dd3bececa8")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /transfers/{id}/fees")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListTransferFeesRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8/fees")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListTransferFeesRequest.self, with: .example(status: 200))
    let body = try await client.transfers.fees.list(transferID: request.transferID)
    let expected: TransferFees = .init(
      transactions: [
        .init(
          links: .init(
            selfLink: .init(
              href: "https://api.dwolla.com/transfers/416a2857-c887-4cca-bd02-8c3f75c4bb0e",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "transfer"
            ),
            createdFromTransfer: .init(
              href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "transfer"
            )
          ),
          id: "416a2857-c887-4cca-bd02-8c3f75c4bb0e",
          status: .pending,
          amount: .init(value: "2.00"),
          created: Date(timeIntervalSince1970: 1_768_255_223.777)
        )
      ],
      total: 1
    )
    expect(body, expected)
    expect(mock.calls(of: ListTransferFeesRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListTransferFeesRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListTransferFeesRequest.self, with: .example(status: 404))
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
    mock.respond(to: ListTransferFeesRequest.self, with: .example(status: 429))
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
