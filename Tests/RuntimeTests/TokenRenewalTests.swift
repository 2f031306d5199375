import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

/// A server that issues numbered tokens and accepts only the newest `accepted` ones.
private actor Issuer {
  private(set) var issued = 0
  private var refused: Set<String> = []
  /// The credential of each API call.
  private(set) var credentials: [String] = []
  private var gate: [CheckedContinuation<Void, Never>] = []
  private var isHeld = false

  func revoke(_ token: Int) { refused.insert("Bearer token-\(token)") }
  func hold() { isHeld = true }
  var waiting: Int { gate.count }

  func release() {
    isHeld = false
    for continuation in gate { continuation.resume() }
    gate = []
  }

  func issue(_ lifetime: String) async -> Reply {
    if isHeld { await withCheckedContinuation { gate.append($0) } }
    issued += 1
    return .json(
      200, #"{"access_token":"token-\#(issued)","token_type":"bearer"\#(lifetime)}"#)
  }

  func call(_ request: HTTPRequest) -> Reply {
    let credential = request.headerFields[.authorization] ?? "none"
    credentials.append(credential)
    return refused.contains(credential) ? .json(401, #"{"code":"ExpiredAccessToken"}"#) : Reply(201)
  }
}

@Suite("Token renewal", .timeLimit(.minutes(5))) struct TokenRenewalTests {
  private let issuer = Issuer()
  private let clock = TestClock()

  private func client(
    lifetime: String = #","expires_in":3600"#, lead: Duration = .seconds(60),
    security: Security = .clientCredentials(id: "i", secret: "s")
  ) throws -> Dwolla {
    let transport = MemoryTransport { [issuer] request, _ in
      request.path == "/token"
        ? await issuer.issue(lifetime).http : await issuer.call(request).http
    }
    return try Dwolla(
      security: security,
      configuration: Configuration(retries: .none, tokenRenewalLead: lead, clock: clock),
      transport: transport)
  }

  private func call(_ client: Dwolla) async throws {
    _ = try await client.exchangeSessions.create(id: "1", body: .unknown([:]))
  }

  @Test("tokens are renewed ahead of their expiry, while calls use the old one")
  func aheadOfTheEnd() async throws {
    let client = try client()
    try await call(client)
    clock.advance(by: .seconds(3539))
    try await call(client)
    #expect(await issuer.issued == 1)
    await issuer.hold()
    clock.advance(by: .seconds(2))
    try await call(client)
    try await call(client)
    #expect(await issuer.credentials == Array(repeating: "Bearer token-1", count: 4))
    while await issuer.waiting == 0 { await Task.yield() }
    #expect(await issuer.waiting == 1)
    await issuer.release()
    while await issuer.issued < 2 { await Task.yield() }
    // Until the new token arrives, calls use the old one.
    while await issuer.credentials.last != "Bearer token-2" { try await call(client) }
    #expect(await issuer.issued == 2)
  }

  @Test("the lead time is configurable")
  func ownLead() async throws {
    let client = try client(lead: .seconds(600))
    try await call(client)
    clock.advance(by: .seconds(3001))
    try await call(client)
    while await issuer.issued < 2 { await Task.yield() }
  }

  @Test("an expired token is not used, and its call waits for the next one")
  func pastTheEnd() async throws {
    let client = try client()
    try await call(client)
    clock.advance(by: .seconds(3601))
    try await call(client)
    #expect(await issuer.credentials == ["Bearer token-1", "Bearer token-2"])
  }

  @Test("short-lived tokens are used for half of their lifetime")
  func shortLife() async throws {
    let client = try client(lifetime: #","expires_in":20"#)
    for _ in 0..<3 { try await call(client) }
    #expect(await issuer.issued == 1)
    clock.advance(by: .seconds(9))
    try await call(client)
    #expect(await issuer.issued == 1)
    clock.advance(by: .seconds(2))
    try await call(client)
    while await issuer.issued < 2 { await Task.yield() }
  }

  @Test("a token without a known expiry is kept until it is rejected")
  func unknownEnd() async throws {
    let client = try client(lifetime: "")
    try await call(client)
    clock.advance(by: .seconds(1_000_000))
    try await call(client)
    #expect(await issuer.issued == 1)
    await issuer.revoke(1)
    try await call(client)
    #expect(
      await issuer.credentials
        == ["Bearer token-1", "Bearer token-1", "Bearer token-1", "Bearer token-2"])
  }

  @Test("a 401 discards the token, and the call is sent once more with a new one")
  func unauthorized() async throws {
    let client = try client()
    try await call(client)
    await issuer.revoke(1)
    try await call(client)
    #expect(
      await issuer.credentials == ["Bearer token-1", "Bearer token-1", "Bearer token-2"])
    await issuer.revoke(2)
    await issuer.revoke(3)
    let error = await #expect(throws: CreateCustomerExchangeSessionError.self) {
      try await call(client)
    }
    #expect(error?.statusCode == 401)
    #expect(await issuer.issued == 3)
    #expect(await issuer.credentials.count == 5)
  }

  @Test("a 401 discards the token even if the body can be sent only once")
  func oneShotBodies() async throws {
    let client = try client(lifetime: "")
    try await call(client)
    await issuer.revoke(1)
    let chunks = AsyncStream<Data> { $0.finish() }
    _ = await client.core.send(StreamedRequest(body: .stream(chunks)))
    #expect(await issuer.credentials == ["Bearer token-1", "Bearer token-1"])
    _ = await client.core.send(StreamedRequest(body: .stream(AsyncStream<Data> { $0.finish() })))
    #expect(await issuer.credentials.last == "Bearer token-2")
  }

  @Test("the token of an absolute URL is fetched for each server, and sent to no other one")
  func serversOfOneTokenURL() async throws {
    let security = Security.clientCredentials(
      id: "i", secret: "s", tokenURL: "https://login.example.com/token")
    let client = try client(security: security)
    for server in ["https://a.example.com", "https://b.example.com", "https://a.example.com"] {
      _ = try await client.exchangeSessions.create(
        id: "1", body: .unknown([:]), options: .init(server: Server(url: server)))
    }
    #expect(
      await issuer.credentials == ["Bearer token-1", "Bearer token-2", "Bearer token-1"])
  }

  @Test("an impatient call does not end the fetch of a patient one")
  func otherPolicies() async throws {
    let counter = Issuer()
    let transport = MemoryTransport { [issuer] request, _ in
      guard request.path == "/token" else { return await issuer.call(request).http }
      // The first fetch, started by the impatient call, fails while both calls wait for it.
      let reply = await counter.issue(#","expires_in":3600"#)
      return await counter.issued == 1 ? Reply(503).http : reply.http
    }
    await counter.hold()
    let client = try Dwolla(
      security: .clientCredentials(id: "i", secret: "s"), transport: transport)
    let impatient = Task {
      try await client.exchangeSessions.create(
        id: "1", body: .unknown([:]), options: .init(retries: .none))
    }
    while await counter.waiting == 0 { await Task.yield() }
    let patient = Task { try await call(client) }
    for _ in 0..<100 { await Task.yield() }
    await counter.release()
    await #expect(throws: CreateCustomerExchangeSessionError.self) {
      _ = try await impatient.value
    }
    try await patient.value
  }

  @Test("many concurrent calls with a rejected token share the next one")
  func manyUnauthorized() async throws {
    let client = try client()
    try await call(client)
    await issuer.revoke(1)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<40 { group.addTask { try await call(client) } }
      try await group.waitForAll()
    }
    #expect(await issuer.issued == 2)
  }

  @Test("a static token is not sent again after a 401")
  func fixedToken() async throws {
    await issuer.revoke(9)
    let client = try client(security: .bearer("token-9"))
    let error = await #expect(throws: CreateCustomerExchangeSessionError.self) {
      try await call(client)
    }
    #expect(error?.statusCode == 401)
    #expect(await issuer.credentials.count == 1)
  }

  @Test("a closure is called again after a 401, and a different result is used")
  func provider() async throws {
    actor Vault {
      var tokens = ["token-7", "token-8"]
      func next() -> String { tokens.count > 1 ? tokens.removeFirst() : tokens[0] }
    }
    await issuer.revoke(7)
    await issuer.revoke(9)
    let vault = Vault()
    try await call(client(security: .provided { .bearer(await vault.next()) }))
    #expect(await issuer.credentials == ["Bearer token-7", "Bearer token-8"])
    await #expect(throws: CreateCustomerExchangeSessionError.self) {
      try await call(client(security: .provided { .bearer("token-9") }))
    }
    #expect(await issuer.credentials.count == 3)
  }

  @Test("client credentials from a closure are treated like static ones")
  func providedClientCredentials() async throws {
    let client = try client(security: .provided { .clientCredentials(id: "i", secret: "s") })
    for _ in 0..<3 { try await call(client) }
    #expect(await issuer.issued == 1)
  }

  @Test("a failed renewal leaves the old token in use")
  func failingRenewal() async throws {
    actor Switch {
      var isBroken = false
      func breakDown() { isBroken = true }
    }
    let broken = Switch()
    let transport = MemoryTransport { [issuer] request, _ in
      guard request.path == "/token" else { return await issuer.call(request).http }
      return await broken.isBroken
        ? Reply(503).http : await issuer.issue(#","expires_in":3600"#).http
    }
    let client = try Dwolla(
      security: .clientCredentials(id: "i", secret: "s"),
      configuration: Configuration(retries: .none, clock: clock), transport: transport)
    try await call(client)
    await broken.breakDown()
    clock.advance(by: .seconds(3590))
    for _ in 0..<3 { try await call(client) }
    #expect(await issuer.credentials == Array(repeating: "Bearer token-1", count: 4))
    clock.advance(by: .seconds(11))
    let error = await #expect(throws: CreateCustomerExchangeSessionError.self) {
      try await call(client)
    }
    guard case .failed(.authentication(let failure)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.status == 503)
  }
}

/// A request with a streamed body.
private struct StreamedRequest: OperationRequest {
  static let operation = OperationDescription(
    id: "upload", name: "upload", method: .put, path: "/upload",
    security: [.clientCredentials(tokenURL: "/token", scopes: [])])

  let body: HTTPBody

  func write(to message: inout RequestMessage) throws(CallFailure) {
    message.body = body
  }

  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<
    Response, GetExchangeSessionError
  > {
    .success(answer.response)
  }
}
