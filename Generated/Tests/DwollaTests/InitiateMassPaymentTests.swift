// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("massPayments.create")
struct InitiateMassPaymentTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = InitiateMassPaymentRequest(
    body: .init(
      links: .init(
        source: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4"
      ),
      items: [
        .init(
          links: .init(
            destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
          ),
          amount: .init(value: "1.00"),
          metadata: ["payee": "Jane"],
          correlationID: "ad6ca82d-59f7-45f0-a8d2-94c2cd4e8841"
        ),
        .init(
          links: .init(
            destination: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
          ),
          amount: .init(value: "4.00")
        ),
      ],
      metadata: ["batch": "2026-01"],
      correlationID: "CID-8a2cdc8d-629d-4a24-98ac-40b735229fe2"
    ),
    idempotencyKey: "19051a62-3403-11e6-ac61-9e71128cae77"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /mass-payments")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: InitiateMassPaymentRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/mass-payments")
    expect(sent.query, [])
    expect(sent.header("Idempotency-Key"), "19051a62-3403-11e6-ac61-9e71128cae77")
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "_links": {
          "source": {
            "href": "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4"
          }
        },
        "items": [
          {
            "_links": {
              "destination": {
                "href": "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
              }
            },
            "amount": {
              "value": "1.00",
              "currency": "USD"
            },
            "metadata": {
              "payee": "Jane"
            },
            "correlationId": "ad6ca82d-59f7-45f0-a8d2-94c2cd4e8841"
          },
          {
            "_links": {
              "destination": {
                "href": "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
              }
            },
            "amount": {
              "value": "4.00",
              "currency": "USD"
            }
          }
        ],
        "metadata": {
          "batch": "2026-01"
        },
        "correlationId": "CID-8a2cdc8d-629d-4a24-98ac-40b735229fe2"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: InitiateMassPaymentRequest.self, with: .example(status: 201))
    let response = try await client.massPayments.create(body: request.body, idempotencyKey: request.idempotencyKey)
    expect(response.response.statusCode, 201)
    expect(
      response.location,
      "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563"
    )
    expect(mock.calls(of: InitiateMassPaymentRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: InitiateMassPaymentRequest.self, with: .example(status: 400))
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
    mock.respond(to: InitiateMassPaymentRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: InitiateMassPaymentRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "Not authorized to create mass payment"
    )
    expect(failure.body, expected)
  }

  @Test("409 is conflict")
  func conflict() async throws {
    mock.respond(to: InitiateMassPaymentRequest.self, with: .example(status: 409))
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
    mock.respond(to: InitiateMassPaymentRequest.self, with: .example(status: 429))
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
