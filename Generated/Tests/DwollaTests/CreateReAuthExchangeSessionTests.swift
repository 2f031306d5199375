// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("exchangeSessions.createReauthentication")
struct CreateReAuthExchangeSessionTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = CreateReAuthExchangeSessionRequest(
    id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
    body: .forWeb(.init())
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /exchanges/{id}/exchange-sessions")
  func sends() async throws {
    _ = await exchangeSessionsCreateReauthentication(client.core, request)
    let calls = mock.calls(of: CreateReAuthExchangeSessionRequest.self)
    let sent = try #require(calls.first).sent
    #expect(sent.method == "POST")
    #expect(sent.path == "/exchanges/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a/exchange-sessions")
    #expect(sent.query.isEmpty)
    #expect(sent.header("Content-Type") == "application/vnd.dwolla.v1.hal+json")
    #expect(sent.header("Authorization") == "Bearer test-token")
    let body = try json(
      #"""
      {}
      """#)
    #expect(sent.json == body)
  }

  @Test("201 is created")
  func created() async throws {
    mock.respond(to: CreateReAuthExchangeSessionRequest.self, with: .example(status: 201))
    let response = try await client.exchangeSessions.createReauthentication(id: request.id, body: request.body)
    #expect(response.response.statusCode == 201)
    #expect(
      response.location
        == "https://api.dwolla.com/exchange-sessions/fcd15e5f-8d13-4570-a9b7-7fb49e55941d"
    )
    #expect(mock.calls(of: CreateReAuthExchangeSessionRequest.self).map(\.request) == [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: CreateReAuthExchangeSessionRequest.self, with: .example(status: 400))
    let result = await exchangeSessionsCreateReauthentication(client.core, request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    #expect(failure.statusCode == 400)
    let expected: ErrorBody = .init(code: "ValidationError", message: "Invalid request parameters")
    #expect(failure.body == expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: CreateReAuthExchangeSessionRequest.self, with: .example(status: 403))
    let result = await exchangeSessionsCreateReauthentication(client.core, request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    #expect(failure.statusCode == 403)
    let expected: ErrorBody = .init(
      code: "forbidden",
      message: "Not authorized to create re-authentication exchange session."
    )
    #expect(failure.body == expected)
  }
}
