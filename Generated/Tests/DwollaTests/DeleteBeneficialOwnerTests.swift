// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("beneficialOwners.delete")
struct DeleteBeneficialOwnerTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = DeleteBeneficialOwnerRequest(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends DELETE /beneficial-owners/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: DeleteBeneficialOwnerRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "DELETE")
    expect(sent.path, "/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: DeleteBeneficialOwnerRequest.self, with: .example(status: 200))
    let response = try await client.beneficialOwners.delete(id: request.id)
    expect(response.response.statusCode, 200)
    expect(mock.calls(of: DeleteBeneficialOwnerRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: DeleteBeneficialOwnerRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: DeleteBeneficialOwnerRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "not_found"),
      message: "Beneficial owner not found."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: DeleteBeneficialOwnerRequest.self, with: .example(status: 429))
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
