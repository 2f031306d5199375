// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Foundation
import Testing

@Suite("beneficialOwners.update")
struct UpdateBeneficialOwnerTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = UpdateBeneficialOwnerRequest(
    id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
    body: .init(
      firstName: "John",
      lastName: "Doe",
      dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
      address: .init(
        address1: "462 Main Street",
        city: "Des Moines",
        country: "US",
        stateProvinceRegion: "IA",
        address2: "Suite 123",
        postalCode: "50309"
      ),
      ssn: "123456789"
    )
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /beneficial-owners/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: UpdateBeneficialOwnerRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "firstName": "John",
        "lastName": "Doe",
        "dateOfBirth": "1980-01-31",
        "address": {
          "address1": "462 Main Street",
          "city": "Des Moines",
          "country": "US",
          "stateProvinceRegion": "IA",
          "address2": "Suite 123",
          "postalCode": "50309"
        },
        "ssn": "123456789"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: UpdateBeneficialOwnerRequest.self, with: .example(status: 200))
    let body = try await client.beneficialOwners.update(id: request.id, body: request.body)
    let expected: BeneficialOwner = .init(
      links: [
        "self": .init(
          href: "https://api.dwolla.com/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "beneficial-owner"
        )
      ],
      id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
      firstName: "John",
      lastName: "Doe",
      address: .init(
        address1: "462 Main Street",
        city: "Des Moines",
        country: "US",
        stateProvinceRegion: "IA",
        address2: "Suite 123",
        postalCode: "50309"
      ),
      verificationStatus: .verified,
      created: Date(timeIntervalSince1970: 1_768_236_727.419)
    )
    expect(body, expected)
    expect(mock.calls(of: UpdateBeneficialOwnerRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: UpdateBeneficialOwnerRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(code: .required, message: "FirstName required.", path: "/firstName", links: [:])
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: UpdateBeneficialOwnerRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: UpdateBeneficialOwnerRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Not authorized to update beneficial owner."
    )
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: UpdateBeneficialOwnerRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(code: .init(rawValue: "notFound"), message: "owner not found.")
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: UpdateBeneficialOwnerRequest.self, with: .example(status: 429))
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
