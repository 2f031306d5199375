// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("accounts.fundingSources.list")
struct ListFundingSourcesTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListFundingSourcesRequest(
    accountID: "ca32853c-48fa-40be-ae75-77b37504581b",
    removed: false
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /accounts/{id}/funding-sources")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListFundingSourcesRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/accounts/ca32853c-48fa-40be-ae75-77b37504581b/funding-sources")
    let query = ["removed=false"]
    expect(sent.query, query)
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListFundingSourcesRequest.self, with: .example(status: 200))
    let body = try await client.accounts.fundingSources.list(
      accountID: request.accountID,
      removed: request.removed
    )
    let expected: FundingSources = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/funding-sources",
          resourceType: "funding-source"
        )
      ),
      embedded: .init(
        fundingSources: [
          .init(
            links: .init(
              selfLink: .init(
                href: "https://api.dwolla.com/funding-sources/04173e17-6398-4d36-a167-9d98c4b1f1c3",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "funding-source"
              ),
              account: .init(
                href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "account"
              )
            ),
            id: "04173e17-6398-4d36-a167-9d98c4b1f1c3",
            status: .verified,
            type: .bank,
            name: "Operating account",
            created: Date(timeIntervalSince1970: 1_768_081_812),
            bankAccountType: .checking,
            removed: false,
            channels: [.ach],
            bankName: "SANDBOX TEST BANK"
          ),
          .init(
            links: .init(
              selfLink: .init(
                href: "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "funding-source"
              ),
              balance: .init(
                href: "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7/balance",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "balance"
              )
            ),
            id: "b268f6b9-db3b-4ecc-83a2-8823a53ec8b7",
            status: .verified,
            type: .balance,
            name: "Balance",
            created: Date(timeIntervalSince1970: 1_768_081_798),
            removed: false,
            channels: []
          ),
        ]
      )
    )
    expect(body, expected)
    expect(mock.calls(of: ListFundingSourcesRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListFundingSourcesRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: ListFundingSourcesRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Not authorized to list funding sources."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ListFundingSourcesRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "notFound"),
      message: "Account not found."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: ListFundingSourcesRequest.self, with: .example(status: 429))
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
