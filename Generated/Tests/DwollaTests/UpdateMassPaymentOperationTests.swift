// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("massPayments.update")
struct UpdateMassPaymentOperationTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = UpdateMassPaymentRequest(
    id: "eb467252-808c-4bc0-b86f-a5cd01454563",
    body: .init(status: .pending)
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /mass-payments/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: UpdateMassPaymentRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "status": "pending"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: UpdateMassPaymentRequest.self, with: .example(status: 200))
    let body = try await client.massPayments.update(id: request.id, body: request.body)
    let expected: MassPayment = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "mass-payment"
        ),
        source: .init(
          href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "funding-source"
        ),
        items: .init(
          href: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "mass-payment-item"
        )
      ),
      id: "eb467252-808c-4bc0-b86f-a5cd01454563",
      status: .complete,
      created: Date(timeIntervalSince1970: 1_768_930_901),
      metadata: ["batch": "2026-01"],
      total: .init(value: "5.00"),
      totalFees: .init(value: "0.00"),
      correlationID: "CID-8a2cdc8d-629d-4a24-98ac-40b735229fe2"
    )
    expect(body, expected)
    expect(mock.calls(of: UpdateMassPaymentRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: UpdateMassPaymentRequest.self, with: .example(status: 400))
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
    mock.respond(to: UpdateMassPaymentRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: UpdateMassPaymentRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "Not authorized to update mass payment"
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: UpdateMassPaymentRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(code: .notFound, message: "Mass payment not found")
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: UpdateMassPaymentRequest.self, with: .example(status: 429))
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
