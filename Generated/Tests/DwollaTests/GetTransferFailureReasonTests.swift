// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("transfers.failure.get")
struct GetTransferFailureReasonTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetTransferFailureReasonRequest(
    transferID: "15c6bcce-46f7-e811-8112-e8dd3bececa8"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /transfers/{id}/failure")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetTransferFailureReasonRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8/failure")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetTransferFailureReasonRequest.self, with: .example(status: 200))
    let body = try await client.transfers.failure.get(transferID: request.transferID)
    let expected: TransferFailure = .init(
      code: "R03",
      links: [
        "self": .init(
          href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8/failure",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "failure"
        ),
        "failed-funding-source": .init(
          href: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "funding-source"
        ),
      ],
      description: "No Account/Unable to Locate Account",
      explanation: "The account number does not correspond to the individual identified in the entry or a valid account."
    )
    expect(body, expected)
    expect(mock.calls(of: GetTransferFailureReasonRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetTransferFailureReasonRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: GetTransferFailureReasonRequest.self, with: .example(status: 403))
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
    mock.respond(to: GetTransferFailureReasonRequest.self, with: .example(status: 404))
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
    mock.respond(to: GetTransferFailureReasonRequest.self, with: .example(status: 429))
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
