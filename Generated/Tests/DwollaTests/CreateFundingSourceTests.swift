// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("accounts.fundingSources.create")
struct CreateFundingSourceTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateFundingSourceRequest(
    body: .bank(
      .init(
        routingNumber: "222222226",
        accountNumber: "123456789",
        bankAccountType: .checking,
        name: "Operating account"
      )
    ),
    idempotencyKey: "19051a62-3403-11e6-ac61-9e71128cae77"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /funding-sources")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreateFundingSourceRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/funding-sources")
    expect(sent.query, [])
    expect(sent.header("Idempotency-Key"), "19051a62-3403-11e6-ac61-9e71128cae77")
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "routingNumber": "222222226",
        "accountNumber": "123456789",
        "bankAccountType": "checking",
        "name": "Operating account"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: CreateFundingSourceRequest.self, with: .example(status: 201))
    let response = try await client.accounts.fundingSources.create(
      body: request.body,
      idempotencyKey: request.idempotencyKey
    )
    expect(response.response.statusCode, 201)
    expect(
      response.location,
      "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4"
    )
    expect(mock.calls(of: CreateFundingSourceRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest: validationError")
  func badRequest() async throws {
    mock.respond(
      to: CreateFundingSourceRequest.self,
      with: .example(status: 400, named: "validationError")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(code: .invalid, message: "Invalid parameter.", path: "/routingNumber", links: [:])
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: duplicateResource")
  func badRequest2() async throws {
    mock.respond(
      to: CreateFundingSourceRequest.self,
      with: .example(status: 400, named: "duplicateResource")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .duplicateResource,
      message: "Bank already exists: id=df8392e5-4c06-42ed-b247-c098ed6f5a11",
      links: .init(
        about: .init(
          href: "https://api.dwolla.com/funding-sources/df8392e5-4c06-42ed-b247-c098ed6f5a11",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "funding-source"
        )
      )
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CreateFundingSourceRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: CreateFundingSourceRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Not authorized to create funding source."
    )
    expect(failure.body, expected)
  }

  @Test("409 is conflict")
  func conflict() async throws {
    mock.respond(to: CreateFundingSourceRequest.self, with: .example(status: 409))
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
    mock.respond(to: CreateFundingSourceRequest.self, with: .example(status: 429))
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
