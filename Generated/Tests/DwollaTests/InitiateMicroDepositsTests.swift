// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("fundingSources.microDeposits.initiate")
struct InitiateMicroDepositsTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = InitiateMicroDepositsRequest(
    fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
    idempotencyKey: "19051a62-3403-11e6-ac61-9e71128cae77"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /funding-sources/{id}/micro-deposits")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: InitiateMicroDepositsRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/micro-deposits")
    expect(sent.query, [])
    expect(sent.header("Idempotency-Key"), "19051a62-3403-11e6-ac61-9e71128cae77")
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: InitiateMicroDepositsRequest.self, with: .example(status: 201))
    let response = try await client.fundingSources.microDeposits.initiate(
      fundingSourceID: request.fundingSourceID,
      idempotencyKey: request.idempotencyKey
    )
    expect(response.response.statusCode, 201)
    expect(
      response.location,
      "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/micro-deposits"
    )
    expect(mock.calls(of: InitiateMicroDepositsRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: InitiateMicroDepositsRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .maxNumberOfResources,
      message: "Micro-deposits have already been initiated."
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: InitiateMicroDepositsRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: InitiateMicroDepositsRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(code: .invalidResourceState, message: "Bank already verified.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: InitiateMicroDepositsRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .notFound,
      message: "The requested resource was not found."
    )
    expect(failure.body, expected)
  }

  @Test("409 is conflict")
  func conflict() async throws {
    mock.respond(to: InitiateMicroDepositsRequest.self, with: .example(status: 409))
    let result = await client.core.send(request)
    guard case .failure(.conflict(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 409)
    let expected: ErrorBody = .init(
      code: .conflict,
      message: "A request with the same idempotency key is in progress."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: InitiateMicroDepositsRequest.self, with: .example(status: 429))
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
