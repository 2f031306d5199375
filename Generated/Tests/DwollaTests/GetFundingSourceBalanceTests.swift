// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("fundingSources.balance.get")
struct GetFundingSourceBalanceTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetFundingSourceBalanceRequest(
    fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /funding-sources/{id}/balance")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetFundingSourceBalanceRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/balance")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok: dwolla")
  func ok() async throws {
    mock.respond(
      to: GetFundingSourceBalanceRequest.self,
      with: .example(status: 200, named: "dwolla")
    )
    let result = try await client.fundingSources.balance.get(fundingSourceID: request.fundingSourceID)
    guard case .ok(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 200)
    let expected: Balance = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7/balance",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "balance"
        ),
        fundingSource: .init(
          href: "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "funding-source"
        )
      ),
      balance: .init(value: "4616.87"),
      total: .init(value: "4616.87"),
      lastUpdated: Date(timeIntervalSince1970: 1_768_404_025.88)
    )
    expect(response.body, expected)
    expect(mock.calls(of: GetFundingSourceBalanceRequest.self).map(\.request), [request])
  }

  @Test("200 is ok: bank")
  func ok2() async throws {
    mock.respond(
      to: GetFundingSourceBalanceRequest.self,
      with: .example(status: 200, named: "bank")
    )
    let result = try await client.fundingSources.balance.get(fundingSourceID: request.fundingSourceID)
    guard case .ok(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 200)
    let expected: Balance = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/balance",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "balance"
        )
      ),
      available: .init(value: "542.00"),
      closing: .init(value: "512.10"),
      lastUpdated: Date(timeIntervalSince1970: 1_768_408_754.219)
    )
    expect(response.body, expected)
    expect(mock.calls(of: GetFundingSourceBalanceRequest.self).map(\.request), [request])
  }

  @Test("200 is ok: settlement")
  func ok3() async throws {
    mock.respond(
      to: GetFundingSourceBalanceRequest.self,
      with: .example(status: 200, named: "settlement")
    )
    let result = try await client.fundingSources.balance.get(fundingSourceID: request.fundingSourceID)
    guard case .ok(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 200)
    let expected: Balance = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/funding-sources/12345678-1234-1234-1234-123456789012/balance",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "balance"
        )
      ),
      available: .init(value: "3209.55")
    )
    expect(response.body, expected)
    expect(mock.calls(of: GetFundingSourceBalanceRequest.self).map(\.request), [request])
  }

  @Test("202 is accepted")
  func accepted() async throws {
    mock.respond(to: GetFundingSourceBalanceRequest.self, with: .example(status: 202))
    let result = try await client.fundingSources.balance.get(fundingSourceID: request.fundingSourceID)
    guard case .accepted(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 202)
    let expected: BalanceInquiry = .init(
      links: [
        "self": .init(
          href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/balance",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "balance"
        )
      ],
      status: .processing
    )
    expect(response.body, expected)
    expect(mock.calls(of: GetFundingSourceBalanceRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest: updateCredentials")
  func badRequest() async throws {
    mock.respond(
      to: GetFundingSourceBalanceRequest.self,
      with: .example(status: 400, named: "updateCredentials")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .updateCredentials,
      message: "The credentials of the exchange have to be updated.",
      links: .init(
        about: .init(
          href: "https://api.dwolla.com/exchanges/fcd15e5f-8d13-4570-a9b7-7fb49e55941d/exchange-sessions",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange-session"
        )
      )
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: unsupportedOperation")
  func badRequest2() async throws {
    mock.respond(
      to: GetFundingSourceBalanceRequest.self,
      with: .example(status: 400, named: "unsupportedOperation")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .unsupportedOperation,
      message: "The balance of this funding source cannot be retrieved."
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetFundingSourceBalanceRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: GetFundingSourceBalanceRequest.self, with: .example(status: 403))
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
    mock.respond(to: GetFundingSourceBalanceRequest.self, with: .example(status: 404))
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
    mock.respond(to: GetFundingSourceBalanceRequest.self, with: .example(status: 429))
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
