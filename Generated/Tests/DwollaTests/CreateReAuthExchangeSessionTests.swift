// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("exchangeSessions.createReauthentication")
struct CreateReAuthExchangeSessionTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateReAuthExchangeSessionRequest(
    exchangeID: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
    idempotencyKey: "19051a62-3403-11e6-ac61-9e71128cae77",
    body: .forWeb(.init())
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /exchanges/{id}/exchange-sessions")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreateReAuthExchangeSessionRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/exchanges/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a/exchange-sessions")
    expect(sent.query, [])
    expect(sent.header("Idempotency-Key"), "19051a62-3403-11e6-ac61-9e71128cae77")
    expect(sent.header("Content-Type"), "application/vnd.dwolla.v1.hal+json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {}
      """#)
    expect(sent.json, body)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: CreateReAuthExchangeSessionRequest.self, with: .example(status: 201))
    let response = try await client.exchangeSessions.createReauthentication(
      exchangeID: request.exchangeID,
      idempotencyKey: request.idempotencyKey,
      body: request.body
    )
    expect(response.response.statusCode, 201)
    expect(
      response.location,
      "https://api.dwolla.com/exchange-sessions/fcd15e5f-8d13-4570-a9b7-7fb49e55941d"
    )
    expect(mock.calls(of: CreateReAuthExchangeSessionRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: CreateReAuthExchangeSessionRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(code: .validationError, message: "Invalid request parameters")
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CreateReAuthExchangeSessionRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: CreateReAuthExchangeSessionRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Not authorized to create re-authentication exchange session."
    )
    expect(failure.body, expected)
  }

  @Test("409 is conflict")
  func conflict() async throws {
    mock.respond(to: CreateReAuthExchangeSessionRequest.self, with: .example(status: 409))
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
    mock.respond(to: CreateReAuthExchangeSessionRequest.self, with: .example(status: 429))
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
