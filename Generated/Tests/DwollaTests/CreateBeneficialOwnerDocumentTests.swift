// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("beneficialOwners.documents.create")
struct CreateBeneficialOwnerDocumentTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateBeneficialOwnerDocumentRequest(
    beneficialOwnerID: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
    body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /beneficial-owners/{id}/documents")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: CreateBeneficialOwnerDocumentRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c/documents")
    expect(sent.query, [])
    #expect(sent.header("Content-Type")?.hasPrefix("multipart/form-data; boundary=") == true)
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, false)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: CreateBeneficialOwnerDocumentRequest.self, with: .example(status: 201))
    let response = try await client.beneficialOwners.documents.create(
      beneficialOwnerID: request.beneficialOwnerID,
      body: request.body
    )
    expect(response.response.statusCode, 201)
    expect(
      response.location,
      "https://api.dwolla.com/documents/56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc"
    )
    expect(mock.calls(of: CreateBeneficialOwnerDocumentRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest: maximumNumberOfResources")
  func badRequest() async throws {
    mock.respond(
      to: CreateBeneficialOwnerDocumentRequest.self,
      with: .example(status: 400, named: "maximumNumberOfResources")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "maximumNumberOfResources"),
      message: "Max of four files upload allowed. Please wait for Dwolla to manually check the documents."
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: invalidFileType")
  func badRequest2() async throws {
    mock.respond(
      to: CreateBeneficialOwnerDocumentRequest.self,
      with: .example(status: 400, named: "invalidFileType")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "invalidFileType"),
      message: "File types supported: Personal IDs - .jpg, .jpeg or .png. Business Documents - .jpg, .jpeg, .png, or .pdf."
    )
    expect(failure.body, expected)
  }

  @Test("400 is badRequest: duplicateResource")
  func badRequest3() async throws {
    mock.respond(
      to: CreateBeneficialOwnerDocumentRequest.self,
      with: .example(status: 400, named: "duplicateResource")
    )
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .duplicateResource,
      message: "Document already exists: id=56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc",
      links: .init(
        about: .init(
          href: "https://api.dwolla.com/documents/56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "document"
        )
      )
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: CreateBeneficialOwnerDocumentRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: CreateBeneficialOwnerDocumentRequest.self, with: .example(status: 403))
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
    mock.respond(to: CreateBeneficialOwnerDocumentRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .notFound,
      message: "The requested resource was not found."
    )
    expect(failure.body, expected)
  }

  @Test("413 is contentTooLarge")
  func contentTooLarge() async throws {
    mock.respond(to: CreateBeneficialOwnerDocumentRequest.self, with: .example(status: 413))
    let result = await client.core.send(request)
    guard case .failure(.contentTooLarge(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 413)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "fileTooLarge"),
      message: "Document requests are limited to 10 MiB."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: CreateBeneficialOwnerDocumentRequest.self, with: .example(status: 429))
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
