// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("fundingSources.microDeposits.get")
struct GetMicroDepositsTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetMicroDepositsRequest(
    fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /funding-sources/{id}/micro-deposits")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetMicroDepositsRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/micro-deposits")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetMicroDepositsRequest.self, with: .example(status: 200))
    let body = try await client.fundingSources.microDeposits.get(fundingSourceID: request.fundingSourceID)
    let expected: MicroDeposits = .init(
      links: [
        "self": .init(
          href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/micro-deposits",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "micro-deposits"
        )
      ],
      created: Date(timeIntervalSince1970: 1_768_251_413),
      status: .failed,
      failure: .init(code: "R03", description: "No Account/Unable to locate account")
    )
    expect(body, expected)
    expect(mock.calls(of: GetMicroDepositsRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetMicroDepositsRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: GetMicroDepositsRequest.self, with: .example(status: 404))
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
    mock.respond(to: GetMicroDepositsRequest.self, with: .example(status: 429))
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
