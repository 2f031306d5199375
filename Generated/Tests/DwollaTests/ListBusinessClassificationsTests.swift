// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("businessClassifications.list")
struct ListBusinessClassificationsTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = ListBusinessClassificationsRequest()

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /business-classifications")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListBusinessClassificationsRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/business-classifications")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListBusinessClassificationsRequest.self, with: .example(status: 200))
    let body = try await client.businessClassifications.list()
    let expected: BusinessClassifications = .init(
      links: .init(
        selfLink: .init(
          href: "https://api.dwolla.com/business-classifications",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "business-classification"
        )
      ),
      embedded: .init(
        businessClassifications: [
          .init(
            id: "9ed3f669-7d6f-11e3-b545-5404a6144203",
            name: "Food retail and service",
            links: .init(
              selfLink: .init(
                href: "https://api.dwolla.com/business-classifications/9ed3f669-7d6f-11e3-b545-5404a6144203",
                type: "application/vnd.dwolla.v1.hal+json",
                resourceType: "business-classification"
              )
            ),
            embedded: .init(
              industryClassifications: [
                .init(id: "9ed3f66b-7d6f-11e3-95ac-5404a6144203", name: "Wineries"),
                .init(id: "9ed3f670-7d6f-11e3-b1ce-5404a6144203", name: "Grocery stores"),
              ]
            )
          )
        ]
      ),
      total: 1
    )
    expect(body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ListBusinessClassificationsRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: ListBusinessClassificationsRequest.self, with: .example(status: 403))
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
    mock.respond(to: ListBusinessClassificationsRequest.self, with: .example(status: 404))
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
    mock.respond(to: ListBusinessClassificationsRequest.self, with: .example(status: 429))
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
