// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("kba.getQuestions")
struct GetKBAQuestionsTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = GetKBAQuestionsRequest(id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4")

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends GET /kba/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: GetKBAQuestionsRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/kba/62dac6f3-bf8f-4961-9af8-428de8ecd9a4")
    expect(sent.query, [])
    expect(sent.header("Authorization"), "Bearer test-token")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: GetKBAQuestionsRequest.self, with: .example(status: 200))
    let body = try await client.kba.getQuestions(id: request.id)
    let expected: KBAQuestions = .init(
      links: .init(
        answer: .init(
          href: "https://api.dwolla.com/kba/62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "kba"
        )
      ),
      id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
      questions: [
        .init(
          id: "2355953375",
          text: "In what county do you currently live?",
          answers: [
            .init(id: "2687969295", text: "Pulaski"),
            .init(id: "2687969335", text: "None of the above"),
          ]
        )
      ]
    )
    expect(body, expected)
    expect(mock.calls(of: GetKBAQuestionsRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: GetKBAQuestionsRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: GetKBAQuestionsRequest.self, with: .example(status: 403))
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
    mock.respond(to: GetKBAQuestionsRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(
      code: .notFound,
      message: "KBA questions not found. Check KBA id."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: GetKBAQuestionsRequest.self, with: .example(status: 429))
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
