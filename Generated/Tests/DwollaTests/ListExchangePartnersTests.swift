// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("exchangePartners.list")
struct ListExchangePartnersTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListExchangePartnersRequest()

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /exchange-partners")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListExchangePartnersRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/exchange-partners")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListExchangePartnersRequest.self, with: .example(status: 200))
    let body = try await client.exchangePartners.list()
    let expected: ExchangePartners = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/exchange-partners",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "exchange-partner"
        )
      ),
      embedded: .init(
        exchangePartners: [
          .init(
            links: .init(
              selfLink: .init(
                href: "https://api-sandbox.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "exchange-partner"
              )
            ),
            id: "9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
            name: .finicity,
            created: Date(timeIntervalSince1970: 1_658_535_501.419)
          ),
          .init(
            links: .init(
              selfLink: .init(
                href: "https://api-sandbox.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "exchange-partner"
              )
            ),
            id: "292317ec-e252-47d8-93c3-2d128e037aa4",
            name: .mx,
            created: Date(timeIntervalSince1970: 1_661_887_919.106)
          ),
        ]
      ),
      total: 2
    )
    expect(body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListExchangePartnersRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: ListExchangePartnersRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "The supplied credentials are not authorized for this resource."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: ListExchangePartnersRequest.self, with: .example(status: 429))
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
