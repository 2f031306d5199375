// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("transfers.cancel")
struct CancelTransferTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CancelTransferRequest(
    id: "15c6bcce-46f7-e811-8112-e8dd3bececa8",
    body: .init()
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /transfers/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CancelTransferRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "status": "cancelled"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: CancelTransferRequest.self, with: .example(status: 200))
    let body = try await client.transfers.cancel(id: request.id, body: request.body)
    let expected: Transfer = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "transfer"
        )
      ),
      id: "15c6bcce-46f7-e811-8112-e8dd3bececa8",
      status: .cancelled,
      amount: .init(value: "42.00"),
      created: Date(timeIntervalSince1970: 1_768_255_222.97)
    )
    expect(body, expected)
    expect(mock.calls(of: CancelTransferRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest: statusNotAllowed")
  func badRequest() async throws {
    mock.respond(
      to: CancelTransferRequest.self,
      with: .example(status: 400, named: "statusNotAllowed")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(code: .notAllowed, message: "Status not allowed.", path: "/status", links: [:])
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: statusInvalid")
  func badRequest2() async throws {
    mock.respond(
      to: CancelTransferRequest.self,
      with: .example(status: 400, named: "statusInvalid")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [.init(code: .invalid, message: "Status invalid.", path: "/status", links: [:])]
      )
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CancelTransferRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: CancelTransferRequest.self, with: .example(status: 404))
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
    mock.respond(to: CancelTransferRequest.self, with: .example(status: 429))
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
