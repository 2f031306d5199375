// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("fundingSources.microDeposits.verify")
struct VerifyMicroDepositsTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = VerifyMicroDepositsRequest(
    fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
    body: .init(amount1: .init(value: "0.03"), amount2: .init(value: "0.09"))
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /funding-sources/{id}/micro-deposits")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: VerifyMicroDepositsRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/micro-deposits")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "amount1": {
          "value": "0.03",
          "currency": "USD"
        },
        "amount2": {
          "value": "0.09",
          "currency": "USD"
        }
      }
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: VerifyMicroDepositsRequest.self, with: .example(status: 200))
    let result = try await client.fundingSources.microDeposits.verify(
      fundingSourceID: request.fundingSourceID,
      body: request.body
    )
    guard case .ok(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 200)
    let expected: MicroDeposits = .init(
      links: [
        "self": .init(
          href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/micro-deposits",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "micro-deposits"
        )
      ]
    )
    expect(response.body, expected)
    expect(mock.calls(of: VerifyMicroDepositsRequest.self).map(\.request), [request])
  }

  @Test("202 is accepted")
  func accepted() async throws {
    mock.respond(to: VerifyMicroDepositsRequest.self, with: .example(status: 202))
    let result = try await client.fundingSources.microDeposits.verify(
      fundingSourceID: request.fundingSourceID,
      body: request.body
    )
    guard case .accepted(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 202)
    let expected: ErrorBody = .init(
      code: .tryAgainLater,
      message: "Micro-deposits have not settled yet."
    )
    expect(response.body, expected)
    expect(mock.calls(of: VerifyMicroDepositsRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: VerifyMicroDepositsRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(code: .validationError, message: "Wrong amount(s).")
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: VerifyMicroDepositsRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: VerifyMicroDepositsRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(code: .invalidResourceState, message: "Bank already verified.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: VerifyMicroDepositsRequest.self, with: .example(status: 404))
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
    mock.respond(to: VerifyMicroDepositsRequest.self, with: .example(status: 429))
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
