// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("fundingSources.remove")
struct RemoveFundingSourceOperationTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = RemoveFundingSourceRequest(
    id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
    body: .init(removed: true)
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /funding-sources/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: RemoveFundingSourceRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "removed": true
      }
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: RemoveFundingSourceRequest.self, with: .example(status: 200))
    let body = try await client.fundingSources.remove(id: request.id, body: request.body)
    let expected: FundingSource = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "funding-source"
        )
      ),
      id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
      status: .verified,
      type: .bank,
      name: "Jane's Checking",
      created: Date(timeIntervalSince1970: 1_768_243_586.777),
      bankAccountType: .checking,
      removed: true,
      channels: [.ach],
      bankName: "SANDBOX TEST BANK"
    )
    expect(body, expected)
    expect(mock.calls(of: RemoveFundingSourceRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: RemoveFundingSourceRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "validationError"),
      message: "Only funding sources of type='bank' can be updated."
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: RemoveFundingSourceRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: RemoveFundingSourceRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .invalidResourceState,
      message: "A removed bank cannot be updated."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: RemoveFundingSourceRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "notFound"),
      message: "Funding source not found."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: RemoveFundingSourceRequest.self, with: .example(status: 429))
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
