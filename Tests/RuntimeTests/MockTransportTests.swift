import Foundation
import HTTPTypes
import RuntimeTesting
import Testing

@testable import Runtime

@Suite("The mock transport")
struct MockTransportTests {
  private static let accepted = "application/vnd.dwolla.v1.hal+json"
  private static let session =
    #"{"created":"2022-07-23T00:18:21.419Z","_links":{"self":{"href":"h"}},"note":null}"#

  private let mock = MockTransport(operations: [
    .init(
      name: "exchangeSessions.create", method: "POST", path: "/customers/{id}/exchange-sessions",
      examples: [
        .init(status: 201, headers: ["Location": "https://api.example.com/exchange-sessions/1"]),
        .init(
          status: 400, name: "first", mediaType: accepted,
          body: #"{"code":"One","message":"first"}"#),
        .init(
          status: 400, name: "second", mediaType: accepted,
          body: #"{"code":"Two","message":"second"}"#),
      ]),
    .init(
      name: "exchangeSessions.get", method: "GET", path: "/exchange-sessions/{id}",
      examples: [.init(status: 200, mediaType: accepted, body: session)]),
  ])

  private func client(
    _ security: Security = .bearer("t"),
    _ configuration: Configuration = Configuration(retries: .withoutPauses)
  ) throws -> Dwolla {
    try Dwolla(security: security, configuration: configuration, transport: mock)
  }

  private let body = CreateCustomerExchangeSessionBody.forWeb(
    .init(exchangePartner: Link(href: "p")))

  // MARK: Responses

  @Test("It responds with the example of the first success")
  func examples() async throws {
    let client = try client()
    let created = try await client.exchangeSessions.create(id: "c", body: body)
    #expect(created.location == "https://api.example.com/exchange-sessions/1")
    let session = try await client.exchangeSessions.get(id: "s")
    #expect(session.links["self"]?.href == "h")
  }

  @Test("It responds with the example of a status, or with a named example")
  func examplesOfStatuses() async throws {
    let client = try client()
    for (answer, code) in [
      (MockResponse.example(status: 400), "One"),
      (.example(status: 400, named: "second"), "Two"),
    ] {
      mock.respond(to: CreateCustomerExchangeSessionRequest.self, with: answer)
      let error = await #expect(throws: CreateCustomerExchangeSessionError.self) {
        try await client.exchangeSessions.create(id: "c", body: body)
      }
      guard case .badRequest(let failure) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(failure.body.code == code)
    }
  }

  @Test("A closure receives the typed request")
  func closures() async throws {
    mock.respond(to: GetExchangeSessionRequest.self) { request in
      .body(
        ExchangeSession(
          created: Date(timeIntervalSince1970: 0),
          links: ["self": Link(href: "/\(request.id)/\(request.limit ?? 0)")], note: nil))
    }
    let session = try await client().exchangeSessions.get(id: "abc", limit: 7)
    #expect(session.links == ["self": Link(href: "/abc/7")])
  }

  @Test("Responses are used in order, and the last one is repeated")
  func sequences() async throws {
    mock.respond(
      to: GetExchangeSessionRequest.self, with: .status(503), .failure(.connection("gone")),
      .example)
    let client = try client()
    _ = try await client.exchangeSessions.get(id: "s")
    _ = try await client.exchangeSessions.get(id: "s")
    let calls = mock.calls(of: GetExchangeSessionRequest.self)
    #expect(calls.map(\.sent.attempt) == [1, 2, 3, 1])
  }

  @Test("A script reports only whether all of it was used")
  func scripts() async throws {
    let client = try client()
    mock.follow(
      .call(GetExchangeSessionRequest.self, with: .status(503)),
      .call(GetExchangeSessionRequest.self) { $0.id == "s" },
      .call(CreateCustomerExchangeSessionRequest.self))
    #expect(mock.scriptProblems.count == 3)
    // The first call is sent twice.
    _ = try await client.exchangeSessions.get(id: "s")
    #expect(
      mock.scriptProblems == ["exchangeSessions.create was not called (step 3 of 3)"])
    _ = try await client.exchangeSessions.create(id: "c", body: body)
    #expect(mock.scriptProblems.isEmpty)
    let error = await #expect(throws: GetExchangeSessionError.self) {
      _ = try await client.exchangeSessions.get(id: "s")
    }
    #expect(error?.serverMayHaveActed == .no)
    #expect(mock.scriptProblems == ["exchangeSessions.get was called after the last step"])
  }

  @Test("A script rejects requests in another order, and other requests")
  func deviations() async throws {
    let client = try client()
    mock.follow(.call(GetExchangeSessionRequest.self) { $0.id == "s" })
    await #expect(throws: CreateCustomerExchangeSessionError.self) {
      _ = try await client.exchangeSessions.create(id: "c", body: body)
    }
    await #expect(throws: GetExchangeSessionError.self) {
      _ = try await client.exchangeSessions.get(id: "another")
    }
    _ = try await client.exchangeSessions.get(id: "s")
    #expect(
      mock.scriptProblems == [
        "exchangeSessions.create was called instead of exchangeSessions.get (step 1 of 1)",
        "exchangeSessions.get was called with another request (step 1 of 1)",
      ])
  }

  @Test("A response can be delayed")
  func delays() async throws {
    let clock = TestClock()
    mock.respond(
      to: GetExchangeSessionRequest.self, with: .example.delayed(by: .seconds(5), clock: clock))
    let client = try client()
    let call = Task { try await client.exchangeSessions.get(id: "s") }
    await clock.sleepers(1)
    #expect(mock.sent.count == 1)
    clock.advance(by: .seconds(5))
    #expect(try await call.value.links["self"]?.href == "h")
  }

  @Test("A custom value has the documented headers, unless they are passed")
  func bodies() async throws {
    let client = try client()
    mock.respond(to: CreateCustomerExchangeSessionRequest.self, with: .body([String: String]()))
    let created = try await client.exchangeSessions.create(id: "c", body: body)
    #expect(created.location == "https://api.example.com/exchange-sessions/1")
    #expect(created.response.contentType == "application/json")
    mock.respond(
      to: CreateCustomerExchangeSessionRequest.self,
      with: .body([String: String](), status: 201, headers: [.location: "elsewhere"]))
    let other = try await client.exchangeSessions.create(id: "c", body: body)
    #expect(other.location == "elsewhere")
    #expect(other.response.body == Data("{}".utf8))
  }

  @Test(
    "It simulates any other behaviour of servers and networks",
    arguments: [
      (MockResponse.status(418), "undocumented response: 418"),
      (.text("<html>", status: 403, contentType: "text/html"), "undocumented response (text/html)"),
      (.failure(.unreachable("nobody there")), "no connection: nobody there"),
      (.failure(.timedOut), "the connection timed out"),
      (.failure(.cancelled), "cancelled"),
      (.response(Response(status: .ok, body: Data("{".utf8))), "cannot be decoded"),
    ])
  func others(answer: MockResponse, message: String) async throws {
    mock.respondToOthers(with: answer)
    let client = try client()
    let error = await #expect(throws: GetExchangeSessionError.self) {
      try await client.exchangeSessions.get(id: "s")
    }
    #expect(try #require(error).message.contains(message))
  }

  @Test("A call to a silent server ends at its timeout")
  func silence() async throws {
    mock.respond(to: GetExchangeSessionRequest.self, with: .silence)
    let client = try client(
      .bearer("t"), Configuration(attemptTimeout: .milliseconds(20), retries: .none))
    let error = await #expect(throws: GetExchangeSessionError.self) {
      try await client.exchangeSessions.get(id: "s")
    }
    #expect(try #require(error).message.contains("timed out after"))
  }

  // MARK: Missing responses

  @Test("A call without a response fails immediately, and names its operation")
  func missing() async throws {
    let empty = MockTransport(operations: [])
    let client = try Dwolla(security: .bearer("t"), transport: empty)
    let error = await #expect(throws: GetExchangeSessionError.self) {
      try await client.exchangeSessions.get(id: "s")
    }
    let message = try #require(error).message
    #expect(message.contains("the mock has no response"))
    #expect(message.contains("exchangeSessions.get (GET /exchange-sessions/{id})"))
    #expect(empty.sent.count == 1)
  }

  @Test(
    "A missing example fails, and the error lists the existing ones",
    arguments: [
      (
        MockResponse.example(status: 404),
        "no example for 404; there are examples for 201, 400"
      ),
      (
        .example(status: 400, named: "third"),
        "no example 'third' for 400; there are 'first', 'second'"
      ),
    ])
  func missingExample(answer: MockResponse, message: String) async throws {
    mock.respond(to: CreateCustomerExchangeSessionRequest.self, with: answer)
    let client = try client()
    let error = await #expect(throws: CreateCustomerExchangeSessionError.self) {
      try await client.exchangeSessions.create(id: "c", body: body)
    }
    #expect(try #require(error).message.contains(message))
  }

  // MARK: Recorded requests

  @Test("It records the typed request and the sent one, after all middleware")
  func record() async throws {
    struct Stamp: Middleware {
      func intercept(
        _ request: HTTPRequest, body: HTTPBody?, context: CallContext,
        next: Next
      ) async throws -> (HTTPResponse, HTTPBody) {
        var request = request
        request.headerFields[.userAgent] = "stamped"
        return try await next(request, body)
      }
    }
    let client = try client(.bearer("t"), Configuration(middleware: [Stamp()]))
    _ = try await client.exchangeSessions.create(id: "a b", body: body)
    _ = try await client.exchangeSessions.get(id: "s", limit: 5, statuses: [.active])
    let call = try #require(mock.calls(of: CreateCustomerExchangeSessionRequest.self).first)
    #expect(call.request.id == "a b")
    #expect(call.sent.method == "POST")
    #expect(call.sent.path == "/customers/a%20b/exchange-sessions")
    #expect(call.sent.query.isEmpty)
    #expect(call.sent.json == ["exchange-partner": ["href": "p"]])
    #expect(call.sent.headers[.authorization] == "Bearer t")
    #expect(call.sent.headers[.userAgent] == "stamped")
    #expect(
      mock.sent.map(\.operation?.name) == ["exchangeSessions.create", "exchangeSessions.get"])
    #expect(mock.sent.last?.query == ["limit=5", "status=active"])
    mock.forgetCalls()
    #expect(mock.sent.isEmpty)
  }

  @Test("It issues tokens, and can reject them")
  func tokens() async throws {
    let client = try client(.clientCredentials(id: "i", secret: "s"))
    _ = try await client.exchangeSessions.get(id: "s")
    #expect(mock.tokenRequests.map(\.text) == ["grant_type=client_credentials"])
    #expect(mock.sent.map(\.headers[.authorization]) == ["Bearer test-token"])

    mock.respondToTokenRequests(with: .text("{}", status: 401, contentType: "application/json"))
    let other = try Dwolla(
      security: .clientCredentials(id: "j", secret: "s"), transport: mock)
    let error = await #expect(throws: GetExchangeSessionError.self) {
      try await other.exchangeSessions.get(id: "s")
    }
    #expect(try #require(error).message.contains("the token endpoint returned 401"))
    #expect(mock.sent.count == 1)
  }

  @Test("A transport around it preserves the identity of the call")
  func wrapped() async throws {
    struct Wrapper: HTTPTransport {
      let inner: MockTransport

      func send(
        _ request: HTTPRequest, body: HTTPBody?
      ) async throws -> (HTTPResponse, HTTPBody) {
        try await Task { try await inner.send(request, body: body) }.value
      }
    }
    let client = try Dwolla(
      security: .clientCredentials(id: "i", secret: "s"), transport: Wrapper(inner: mock))
    _ = try await client.exchangeSessions.get(id: "s")
    #expect(mock.calls(of: GetExchangeSessionRequest.self).map(\.request.id) == ["s"])
    #expect(mock.tokenRequests.count == 1)
  }

  @Test("A call of an unknown operation gets a response for the sent request")
  func links() async throws {
    let context = CallContext(
      operation: OperationDescription(id: "get", name: "get", method: .get, path: "/x"), attempt: 1)
    let request = HTTPRequest(
      method: .get, scheme: "https", authority: "h", path: "/base/exchange-sessions/1?a=b")
    let (response, _) = try await CallContext.$current.withValue(context) {
      try await mock.send(request, body: nil)
    }
    #expect(response.status == .ok)
  }

  @Test("Many tasks can use it concurrently")
  func parallel() async throws {
    let client = try client(.clientCredentials(id: "i", secret: "s"))
    mock.respond(to: GetExchangeSessionRequest.self, with: .status(503), .example)
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask { _ = try? await client.exchangeSessions.get(id: "\(number)") }
      }
    }
    let calls = mock.calls(of: GetExchangeSessionRequest.self)
    #expect(calls.count == 101)
    #expect(Set(calls.map(\.request.id)).count == 100)
    #expect(mock.tokenRequests.count == 1)
  }

  @Test("The description of a call does not contain the caller's values")
  func context() {
    let context = CallContext(
      operation: GetExchangeSessionRequest.operation, attempt: 2,
      request: GetExchangeSessionRequest(id: "secret-id"))
    var text = "\(context)"
    dump(context, to: &text)
    #expect(text.contains("exchangeSessions.get, attempt 2"))
    #expect(!text.contains("secret-id"))
  }
}
