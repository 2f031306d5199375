// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("transfers.create")
struct InitiateTransferTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = InitiateTransferRequest(
    body: .init(
      links: .init(
        source: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
        destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
      ),
      amount: .init(value: "42.00"),
      metadata: ["invoice": "INV-2041"],
      correlationID: "8a2cdc8d-629d-4a24-98ac-40b735229fe2"
    ),
    idempotencyKey: "19051a62-3403-11e6-ac61-9e71128cae77"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /transfers")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: InitiateTransferRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/transfers")
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
          },
          "destination": {
            "href": "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
          }
        },
        "amount": {
          "value": "42.00",
          "currency": "USD"
        },
        "metadata": {
          "invoice": "INV-2041"
        },
        "correlationId": "8a2cdc8d-629d-4a24-98ac-40b735229fe2"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: InitiateTransferRequest.self, with: .example(status: 201))
    let response = try await client.transfers.create(body: request.body, idempotencyKey: request.idempotencyKey)
    expect(response.response.statusCode, 201)
    expect(
      response.location,
      "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8"
    )
    expect(mock.calls(of: InitiateTransferRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest: sourceNotFound")
  func badRequest() async throws {
    mock.respond(
      to: InitiateTransferRequest.self,
      with: .example(status: 400, named: "sourceNotFound")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(
            code: .invalid,
            message: "Funding source not found.",
            path: "/_links/source/href",
            links: [:]
          )
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: insufficientFunds")
  func badRequest2() async throws {
    mock.respond(
      to: InitiateTransferRequest.self,
      with: .example(status: 400, named: "insufficientFunds")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(
            code: .insufficientFunds,
            message: "Insufficient funds.",
            path: "/_links/source/href",
            links: [:]
          )
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: receiverRestricted")
  func badRequest3() async throws {
    mock.respond(
      to: InitiateTransferRequest.self,
      with: .example(status: 400, named: "receiverRestricted")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(
            code: .restricted,
            message: "Receiver restricted.",
            path: "/_links/destination/href",
            links: [:]
          )
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: destinationNeedsFundingSource")
  func badRequest4() async throws {
    mock.respond(
      to: InitiateTransferRequest.self,
      with: .example(status: 400, named: "destinationNeedsFundingSource")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(
            code: .requiresFundingSource,
            message: "Receiver requires a funding source.",
            path: "/_links/destination/href",
            links: [:]
          )
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: invalidAmount")
  func badRequest5() async throws {
    mock.respond(
      to: InitiateTransferRequest.self,
      with: .example(status: 400, named: "invalidAmount")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(
            code: .invalidFormat,
            message: "Invalid amount. The supplied amount must be a positive number.",
            path: "/amount/value",
            links: [:]
          )
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: feesNotAllowed")
  func badRequest6() async throws {
    mock.respond(
      to: InitiateTransferRequest.self,
      with: .example(status: 400, named: "feesNotAllowed")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(code: .notAllowed, message: "Fees are not allowed with this transfer.", links: [:])
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: InitiateTransferRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: InitiateTransferRequest.self, with: .example(status: 403))
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
    mock.respond(to: InitiateTransferRequest.self, with: .example(status: 409))
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
    mock.respond(to: InitiateTransferRequest.self, with: .example(status: 429))
    let result = await client.core.send(request)
    guard case .failure(.tooManyRequests(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 429)
    let expected: ErrorBody = .init(
      code: .tooManyRequests,
      message: "Concurrent transfers with the given funding source are not supported. Please wait a short period of time before re-attempting the request."
    )
    expect(failure.body, expected)
  }
}
