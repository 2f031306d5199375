// Made by openapi-codegen from the API's description; changes here get lost.

import Foundation
import StatusesClient
import StatusesClientTesting
import Testing

@Suite("statuses.many")
struct ManyTests {
  private let mock = MockStatusesClient()
  private let client: StatusesClient
  private let request = ManyRequest()

  init() throws {
    client = try StatusesClient(mock: mock)
  }

  @Test("It sends GET /many")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ManyRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    expect(sent.path, "/many")
    expect(sent.query, [])
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ManyRequest.self, with: .example(status: 200))
    let body = try await client.statuses.many()
    let expected: Thing = .init(id: "example-id")
    expect(body, expected)
  }

  @Test("300 is default")
  func `default`() async throws {
    mock.respond(to: ManyRequest.self, with: .example(status: 300))
    let result = await client.core.send(request)
    guard case .failure(.default(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 300)
    let expected: ProblemModel = .init(title: "example-title")
    expect(failure.body, expected)
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: ManyRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: String = "example-body"
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: ManyRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
  }

  @Test("402 is clientError")
  func clientError() async throws {
    mock.respond(to: ManyRequest.self, with: .example(status: 402))
    let result = await client.core.send(request)
    guard case .failure(.clientError(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 402)
    let expected: ProblemModel = .init(title: "example-title")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: ManyRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: Data = Data("example".utf8)
    expect(failure.body, expected)
  }

  @Test("404 is notFound")
  func notFound() async throws {
    mock.respond(to: ManyRequest.self, with: .example(status: 404))
    let result = await client.core.send(request)
    guard case .failure(.notFound(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 404)
    let expected: ProblemModel = .init(title: "example-title")
    expect(failure.body, expected)
  }

  @Test("418 is status418")
  func status418() async throws {
    mock.respond(to: ManyRequest.self, with: .example(status: 418))
    let result = await client.core.send(request)
    guard case .failure(.status418(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 418)
  }

  @Test("500 is serverError")
  func serverError() async throws {
    mock.respond(to: ManyRequest.self, with: .example(status: 500))
    let result = await client.core.send(request)
    guard case .failure(.serverError(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 500)
  }
}
