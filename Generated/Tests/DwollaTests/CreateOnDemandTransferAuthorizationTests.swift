// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("fundingSources.onDemandTransferAuthorizations.create")
struct CreateOnDemandTransferAuthorizationTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateOnDemandTransferAuthorizationRequest(
    idempotencyKey: "19051a62-3403-11e6-ac61-9e71128cae77"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /on-demand-authorizations")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreateOnDemandTransferAuthorizationRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/on-demand-authorizations")
    expect(sent.query, [])
    expect(sent.header("Idempotency-Key"), "19051a62-3403-11e6-ac61-9e71128cae77")
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: CreateOnDemandTransferAuthorizationRequest.self, with: .example(status: 200))
    let body = try await client.fundingSources.onDemandTransferAuthorizations.create(
      idempotencyKey: request.idempotencyKey
    )
    let expected: OnDemandAuthorization = .init(
      links: .init(
        selfLink: "https://api.dwolla.com/on-demand-authorizations/30e7c028-0bdf-e511-80de-0aa34a9b2388"
      ),
      bodyText: "I agree that future payments to Company ABC inc. will be processed by the Dwolla payment system from the selected account above.",
      buttonText: "Agree & Continue"
    )
    expect(body, expected)
    expect(
      mock.calls(of: CreateOnDemandTransferAuthorizationRequest.self).map(\.request),
      [request]
    )
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CreateOnDemandTransferAuthorizationRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: CreateOnDemandTransferAuthorizationRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "The supplied credentials are not authorized for this resource."
    )
    expect(failure.body, expected)
  }

  @Test("409 is conflict")
  func conflict() async throws {
    mock.respond(to: CreateOnDemandTransferAuthorizationRequest.self, with: .example(status: 409))
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
    mock.respond(to: CreateOnDemandTransferAuthorizationRequest.self, with: .example(status: 429))
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
