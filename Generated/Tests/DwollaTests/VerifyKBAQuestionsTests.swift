// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

@Suite("kba.verify")
struct VerifyKBAQuestionsTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = VerifyKBAQuestionsRequest(
    id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
    body: .init(
      answers: [
        .init(questionID: "2355953375", answerID: "2687969335"),
        .init(questionID: "2355953385", answerID: "2687969385"),
        .init(questionID: "2355953395", answerID: "2687969435"),
      ]
    )
  )

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /kba/{id}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: VerifyKBAQuestionsRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/kba/62dac6f3-bf8f-4961-9af8-428de8ecd9a4")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "answers": [
          {
            "questionId": "2355953375",
            "answerId": "2687969335"
          },
          {
            "questionId": "2355953385",
            "answerId": "2687969385"
          },
          {
            "questionId": "2355953395",
            "answerId": "2687969435"
          }
        ]
      }
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: VerifyKBAQuestionsRequest.self, with: .example(status: 200))
    let body = try await client.kba.verify(id: request.id, body: request.body)
    let expected: KBAResult = .init(
      links: .init(
        customer: .init(
          href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "customer"
        )
      ),
      verificationStatus: .verified
    )
    expect(body, expected)
    expect(mock.calls(of: VerifyKBAQuestionsRequest.self).map(\.request), [request])
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: VerifyKBAQuestionsRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden: expired")
  func forbidden() async throws {
    mock.respond(to: VerifyKBAQuestionsRequest.self, with: .example(status: 403, named: "expired"))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .invalidResourceState,
      message: "The kba session has expired."
    )
    expect(failure.body, expected)
  }

  @Test("403 is forbidden: invalid")
  func forbidden2() async throws {
    mock.respond(to: VerifyKBAQuestionsRequest.self, with: .example(status: 403, named: "invalid"))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .invalidResourceState,
      message: "The kba session is no longer valid."
    )
    expect(failure.body, expected)
  }

  @Test("403 is forbidden: forbidden")
  func forbidden3() async throws {
    mock.respond(
      to: VerifyKBAQuestionsRequest.self,
      with: .example(status: 403, named: "forbidden")
    )
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
    mock.respond(to: VerifyKBAQuestionsRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ErrorBody = .init(code: .notFound, message: "KBA session not found.")
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: VerifyKBAQuestionsRequest.self, with: .example(status: 429))
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
