// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("labels.reallocations.create")
struct CreateLabelReallocationOperationTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateLabelReallocationRequest(
    body: .init(
      links: .init(
        from: "https://api.dwolla.com/labels/c91c501c-f49b-48be-a93b-12b45e152d45",
        to: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc"
      ),
      amount: .init(value: "15.00")
    ),
    idempotencyKey: "19051a62-3403-11e6-ac61-9e71128cae77"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /label-reallocations")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreateLabelReallocationRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/label-reallocations")
    expect(sent.query, [])
    expect(sent.header("Idempotency-Key"), "19051a62-3403-11e6-ac61-9e71128cae77")
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "_links": {
          "from": {
            "href": "https://api.dwolla.com/labels/c91c501c-f49b-48be-a93b-12b45e152d45"
          },
          "to": {
            "href": "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc"
          }
        },
        "amount": {
          "value": "15.00",
          "currency": "USD"
        }
      }
      """#)
    expect(sent.json, body)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: CreateLabelReallocationRequest.self, with: .example(status: 201))
    let response = try await client.labels.reallocations.create(
      body: request.body,
      idempotencyKey: request.idempotencyKey
    )
    expect(response.response.statusCode, 201)
    expect(
      response.location,
      "https://api.dwolla.com/label-reallocations/fd36b78c-42f3-4e21-8efb-09196fccbd21"
    )
    expect(mock.calls(of: CreateLabelReallocationRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: CreateLabelReallocationRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .badRequest,
      message: "The request body contains bad syntax or is incomplete."
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CreateLabelReallocationRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: CreateLabelReallocationRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "Not authorized to create label reallocation"
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: CreateLabelReallocationRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(code: .notFound, message: "Label not found")
    expect(failure.body, expected)
  }

  @Test("409 is conflict")
  func conflict() async throws {
    mock.respond(to: CreateLabelReallocationRequest.self, with: .example(status: 409))
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
    mock.respond(to: CreateLabelReallocationRequest.self, with: .example(status: 429))
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
