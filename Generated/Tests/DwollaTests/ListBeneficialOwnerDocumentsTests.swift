// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("beneficialOwners.documents.list")
struct ListBeneficialOwnerDocumentsTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListBeneficialOwnerDocumentsRequest(
    beneficialOwnerID: "692486f8-29f6-4516-a6a5-c69fd2ce854c"
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /beneficial-owners/{id}/documents")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListBeneficialOwnerDocumentsRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c/documents")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListBeneficialOwnerDocumentsRequest.self, with: .example(status: 200))
    let body = try await client.beneficialOwners.documents.list(beneficialOwnerID: request.beneficialOwnerID)
    let expected: Documents = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/documents",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "document"
        )
      ),
      embedded: .init(
        documents: [
          .init(
            links: .init(
              selfLink: .init(
                href: "https://api.dwolla.com/documents/56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "document"
              )
            ),
            id: "56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc",
            status: .reviewed,
            type: .passport,
            created: Date(timeIntervalSince1970: 1_768_254_136),
            documentVerificationStatus: .rejected,
            failureReason: .scanDobMismatch,
            allFailureReasons: [
              .init(reason: .scanDobMismatch, description: "Scan DOB does not match DOB on account"),
              .init(reason: .scanIDExpired, description: "ID is expired"),
            ]
          )
        ]
      ),
      total: 1
    )
    expect(body, expected)
    expect(mock.calls(of: ListBeneficialOwnerDocumentsRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListBeneficialOwnerDocumentsRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: ListBeneficialOwnerDocumentsRequest.self, with: .example(status: 403))
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
    mock.respond(to: ListBeneficialOwnerDocumentsRequest.self, with: .example(status: 404))
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
    mock.respond(to: ListBeneficialOwnerDocumentsRequest.self, with: .example(status: 429))
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
