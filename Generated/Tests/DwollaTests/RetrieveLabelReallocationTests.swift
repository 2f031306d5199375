// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("labels.reallocations.get")
struct RetrieveLabelReallocationTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = RetrieveLabelReallocationRequest(
    reallocationID: "fd36b78c-42f3-4e21-8efb-09196fccbd21"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /label-reallocations/{reallocationId}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: RetrieveLabelReallocationRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/label-reallocations/fd36b78c-42f3-4e21-8efb-09196fccbd21")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: RetrieveLabelReallocationRequest.self, with: .example(status: 200))
    let body = try await client.labels.reallocations.get(reallocationID: request.reallocationID)
    let expected: LabelReallocation = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/label-reallocations/fd36b78c-42f3-4e21-8efb-09196fccbd21",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "label-reallocation"
        ),
        fromLedgerEntry: .init(
          href: "https://api.dwolla.com/ledger-entries/f6a44994-b4da-48e3-bd10-d3a168e6a77d",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "ledger-entry"
        ),
        toLedgerEntry: .init(
          href: "https://api.dwolla.com/ledger-entries/d8a4bf7a-3fa0-48b9-873c-765d7375c59f",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "ledger-entry"
        )
      ),
      created: Date(timeIntervalSince1970: 1_768_570_891.036)
    )
    expect(body, expected)
    expect(mock.calls(of: RetrieveLabelReallocationRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: RetrieveLabelReallocationRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: RetrieveLabelReallocationRequest.self, with: .example(status: 403))
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
    mock.respond(to: RetrieveLabelReallocationRequest.self, with: .example(status: 404))
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
    mock.respond(to: RetrieveLabelReallocationRequest.self, with: .example(status: 429))
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
