// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("labels.get")
struct GetLabelTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetLabelRequest(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /labels/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetLabelRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetLabelRequest.self, with: .example(status: 200))
    let body = try await client.labels.get(id: request.id)
    let expected: Label = .init(
      links: [
        "self": .init(
          href: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "label"
        ),
        "customer": .init(
          href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "customer"
        ),
        "ledger-entries": .init(
          href: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc/ledger-entries",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "ledger-entry"
        ),
      ],
      id: "7e042ffe-e25e-40d2-b86e-748b98845ecc",
      created: Date(timeIntervalSince1970: 1_768_515_549.635),
      amount: .init(value: "10.00")
    )
    expect(body, expected)
    expect(mock.calls(of: GetLabelRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetLabelRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: GetLabelRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .forbidden,
      message: "The supplied credentials are not authorized for this resource."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: GetLabelRequest.self, with: .example(status: 404))
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
    mock.respond(to: GetLabelRequest.self, with: .example(status: 429))
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
