// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("fundingSources.getVANRouting")
struct GetVANRoutingTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetVANRoutingRequest(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /funding-sources/{id}/ach-routing")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetVANRoutingRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/ach-routing")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetVANRoutingRequest.self, with: .example(status: 200))
    let body = try await client.fundingSources.getVANRouting(id: request.id)
    let expected: VirtualAccountRouting = .init(
      accountNumber: "9619991490430833",
      routingNumber: "084106768",
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/funding-sources/692486f8-29f6-4516-a6a5-c69fd2ce854c/ach-routing",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "ach-routing"
        )
      )
    )
    expect(body, expected)
    expect(mock.calls(of: GetVANRoutingRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetVANRoutingRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: GetVANRoutingRequest.self, with: .example(status: 404))
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
    mock.respond(to: GetVANRoutingRequest.self, with: .example(status: 429))
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
