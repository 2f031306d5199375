import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

/// Issues numbered tokens.
private actor TokenCounter {
  private(set) var count = 0

  func next() -> String {
    count += 1
    return "token-\(count)"
  }
}

@Suite struct TokenTests {
  private static let secret = "s&cr/t"

  private func client(
    _ transport: any HTTPTransport, server: Server = .production, tokenURL: String? = nil,
    timeout: Duration = .seconds(20)
  ) throws -> Dwolla {
    try Dwolla(
      security: .clientCredentials(id: "the id", secret: Self.secret, tokenURL: tokenURL),
      server: server, configuration: Configuration(timeout: timeout, retries: .none),
      transport: transport)
  }

  private func issuer(lifetime: String, delay: Duration = .zero) -> MemoryTransport {
    let counter = TokenCounter()
    return MemoryTransport { request, _ in
      guard request.path == "/token" else { return Reply.json(201, "").http }
      try await Task.sleep(for: delay)
      let token = await counter.next()
      return Reply.json(
        200, #"{"access_token":"\#(token)","token_type":"bearer"\#(lifetime)}"#
      ).http
    }
  }

  @Test func theRequestForAToken() async throws {
    let transport = MemoryTransport(.json(201, ""))
    _ = try await client(transport).exchangeSessions.create(id: "1", body: .unknown([:]))
    let sent = await transport.requests
    let token = try #require(sent.first)
    #expect(token.request.method == .post)
    #expect(token.request.authority == "api.dwolla.com")
    #expect(token.request.path == "/token")
    #expect(token.body == Data("grant_type=client_credentials".utf8))
    #expect(token.request.headerFields[.contentType] == "application/x-www-form-urlencoded")
    #expect(
      token.request.headerFields[.authorization]
        == "Basic \(Data("the+id:s%26cr%2Ft".utf8).base64EncodedString())")
    #expect(sent.last?.request.headerFields[.authorization] == "Bearer t0k3n")
    #expect(sent.count == 2)
  }

  @Test func scopes() async throws {
    let transport = MemoryTransport(Reply.token())
    let fetch = TokenFetch(
      endpoint: try ServerURL("https://host/oauth/token/"), server: try ServerURL("https://host"),
      scopes: ["a", "b:c"],
      credentials: ClientCredentials(id: "i", secret: HiddenText("s"), tokenURL: nil))
    let parts = try ClientParts.probe(transport)
    _ = try await parts.signer.tokens.fetched(by: fetch, .probe())
    let sent = await transport.requests
    #expect(sent.first?.request.path == "/oauth/token/")
    #expect(sent.first?.body == Data("grant_type=client_credentials&scope=a+b%3Ac".utf8))
  }

  @Test func fiftyCallsAtOnceShareOneToken() async throws {
    let transport = issuer(lifetime: #","expires_in":3600"#, delay: .milliseconds(50))
    let client = try client(transport)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for id in 0..<50 {
        group.addTask {
          _ = try await client.exchangeSessions.create(id: "\(id)", body: .unknown([:]))
        }
      }
      try await group.waitForAll()
    }
    let sent = await transport.requests
    #expect(sent.filter { $0.request.path == "/token" }.count == 1)
    #expect(sent.count == 51)
    let credentials = Set(sent.map { $0.request.headerFields[.authorization] ?? "" })
    #expect(credentials.subtracting(["Bearer token-1"]).count == 1)
  }

  @Test(arguments: [
    (#","expires_in":3600"#, 1), (#","expires_in":"3600""#, 1), (#","expires_in":60"#, 1),
    (#","expires_in":-5"#, 3), (#","expires_in":0"#, 3), (#","expires_in":1e300"#, 1), ("", 1),
    (#","expires_in":"nan""#, 1), (#","expires_in":"inf""#, 1), (#","expires_in":null"#, 1),
    (#","expires_in":"soon""#, 1),
  ])
  func howLongTokensAreKept(lifetime: String, fetches: Int) async throws {
    let transport = issuer(lifetime: lifetime)
    let client = try client(transport)
    for id in 0..<3 {
      _ = try await client.exchangeSessions.create(id: "\(id)", body: .unknown([:]))
    }
    #expect(await transport.requests.filter { $0.request.path == "/token" }.count == fetches)
  }

  @Test func eachServerHasItsOwnToken() async throws {
    let transport = issuer(lifetime: #","expires_in":3600"#)
    let client = try client(transport)
    let sandbox = RequestOptions(server: Server(url: "https://sandbox.example.com"))
    for options in [RequestOptions(), sandbox, RequestOptions(), sandbox] {
      _ = try await client.exchangeSessions.create(
        id: "1", body: .unknown([:]), options: options)
    }
    let sent = await transport.requests
    #expect(sent.filter { $0.request.path == "/token" }.count == 2)
    for (request, _) in sent where request.path != "/token" {
      let first = request.authority == "api.dwolla.com"
      #expect(request.headerFields[.authorization] == "Bearer token-\(first ? 1 : 2)")
    }
  }

  @Test func theTokenURLCanBeReplaced() async throws {
    let transport = MemoryTransport { request, _ in
      (request.path == "/login" ? Reply.token() : Reply.json(201, "")).http
    }
    let client = try client(transport, tokenURL: "http://127.0.0.1:9/login")
    _ = try await client.exchangeSessions.create(id: "1", body: .unknown([:]))
    #expect(await transport.requests.first?.request.authority == "127.0.0.1:9")
  }

  @Test(arguments: [
    (
      Reply.json(401, #"{"error":"invalid_client","error_description":"s&cr/t"}"#),
      "the token endpoint returned 401 (invalid_client)", 401
    ),
    (
      Reply.json(
        401,
        """
        {"error":"invalid_client","error_description":"Basic \(Data("the+id:s%26cr%2Ft".utf8).base64EncodedString())"}
        """), "the token endpoint returned 401 (invalid_client)", 401
    ),
    (
      Reply.json(400, #"{"error":"no","error_description":"not s%26cr%2Ft"}"#),
      "the token endpoint returned 400 (no)", 400
    ),
    (Reply.json(400, #"{"error":"s&cr/t"}"#), "the token endpoint returned 400", 400),
    (Reply(503, body: "s&cr/t"), "the token endpoint returned 503", 503),
    (
      Reply.json(200, #"{"access_token":"t0k3n"}"#),
      "the token endpoint's response has no token_type", 200
    ),
    (
      Reply.json(200, #"{"access_token":"t0k\r\n3n","token_type":"bearer"}"#),
      "the token endpoint's response has an access_token with characters that are invalid in a header",
      200
    ),
    (Reply.json(200, "<html>"), "the token endpoint's response is not a JSON object", 200),
    (
      Reply.json(200, #"{"access_token":"t0k3n","token_type":"mac"}"#),
      "the token endpoint's response has a token_type other than 'bearer'", 200
    ),
  ])
  func refusals(reply: Reply, problem: String, status: Int) async throws {
    let transport = MemoryTransport { _, _ in reply.http }
    let error = await #expect(throws: CreateCustomerExchangeSessionError.self) {
      _ = try await client(transport).exchangeSessions.create(id: "1", body: .unknown([:]))
    }
    guard case .failed(.authentication(let failure)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.problem == problem)
    #expect(failure.status == status)
    var dumped = ""
    dump(error, to: &dumped)
    for text in ["\(String(describing: error))", dumped] {
      #expect(!text.contains(Self.secret))
      #expect(!text.contains("t0k"))
    }
    #expect(await transport.requests.count == 1)
  }

  @Test func aFailedFetchIsTriedAgainByTheNextCall() async throws {
    let counter = TokenCounter()
    let transport = MemoryTransport { request, _ in
      guard request.path == "/token" else { return Reply.json(201, "").http }
      let first = await counter.next() == "token-1"
      return first ? Reply(500).http : Reply.token().http
    }
    let client = try client(transport)
    await #expect(throws: CreateCustomerExchangeSessionError.self) {
      _ = try await client.exchangeSessions.create(id: "1", body: .unknown([:]))
    }
    _ = try await client.exchangeSessions.create(id: "1", body: .unknown([:]))
  }

  @Test func aCallThatGivesUpLeavesTheFetchToTheOthers() async throws {
    let transport = issuer(lifetime: #","expires_in":3600"#, delay: .milliseconds(400))
    let client = try client(transport)
    async let patient = client.exchangeSessions.create(id: "1", body: .unknown([:]))
    let error = await #expect(throws: CreateCustomerExchangeSessionError.self) {
      _ = try await client.exchangeSessions.create(
        id: "2", body: .unknown([:]), options: RequestOptions(timeout: .milliseconds(50)))
    }
    guard case .failed(.timedOut(_, after: .milliseconds(50))) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    _ = try await patient
    #expect(await transport.requests.filter { $0.request.path == "/token" }.count == 1)
  }

  @Test func theLastCallToGiveUpEndsTheFetch() async throws {
    let (ends, end) = AsyncStream.makeStream(of: Bool.self)
    let transport = MemoryTransport { _, _ in
      do {
        try await Task.sleep(for: .seconds(60))
      } catch {
        end.yield(true)
        throw error
      }
      return Reply.token().http
    }
    let client = try client(transport, timeout: .milliseconds(50))
    await #expect(throws: CreateCustomerExchangeSessionError.self) {
      _ = try await client.exchangeSessions.create(id: "2", body: .unknown([:]))
    }
    var iterator = ends.makeAsyncIterator()
    #expect(await iterator.next() == true)
  }
}
