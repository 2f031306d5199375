import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

/// Responds to requests in order, and repeats the last response.
private actor Script {
  private var steps: [@Sendable () throws -> Reply]
  private(set) var count = 0

  init(_ steps: [@Sendable () throws -> Reply]) {
    self.steps = steps
  }

  func next() throws -> Reply {
    count += 1
    return try (steps.count > 1 ? steps.removeFirst() : steps[0])()
  }
}

@Suite("Retries") struct RetryTests {
  private static let session =
    Reply.json(200, #"{"created":"2022-07-23T00:18:21.419Z","_links":{},"note":null}"#)
  private static let forever = Duration.seconds(Int64.max)

  /// A client without delays and deadlines.
  private func client(
    _ transport: MemoryTransport, _ clock: TestClock, retries: RetryPolicy = .backoff(),
    timeout: Duration = forever
  ) throws -> Dwolla {
    try Dwolla(
      security: .bearer("b"),
      configuration: Configuration(
        timeout: timeout, attemptTimeout: Self.forever, retries: retries, clock: clock),
      transport: transport)
  }

  private func transport(_ steps: [@Sendable () throws -> Reply]) -> MemoryTransport {
    let script = Script(steps)
    return MemoryTransport { _, _ in try await script.next().http }
  }

  private func skipping() -> TestClock { TestClock(skipping: .seconds(86_400)) }

  @Test("GET is retried after each status of the policy", arguments: [429, 500, 502, 503, 504])
  func statuses(status: Int) async throws {
    let transport = transport([{ Reply(status) }, { Reply(status) }, { Self.session }])
    let clock = skipping()
    _ = try await client(transport, clock).exchangeSessions.get(id: "1")
    #expect(await transport.requests.count == 3)
    #expect(clock.pauses.count == 2)
  }

  @Test("GET is not retried after other statuses", arguments: [400, 401, 404, 409, 501])
  func otherStatuses(status: Int) async throws {
    let transport = transport([{ Reply(status) }])
    let clock = skipping()
    await #expect(throws: GetExchangeSessionError.self) {
      _ = try await client(transport, clock).exchangeSessions.get(id: "1")
    }
    #expect(await transport.requests.count == 1)
  }

  @Test(
    "GET is retried after a broken connection",
    arguments: [TransportError.connection("cut"), .unreachable("refused"), .timedOut])
  func connectionErrors(error: TransportError) async throws {
    let transport = transport([{ throw error }, { Self.session }])
    _ = try await client(transport, skipping()).exchangeSessions.get(id: "1")
    #expect(await transport.requests.count == 2)
  }

  @Test("nothing is retried after an untrusted certificate")
  func tls() async throws {
    let transport = transport([{ throw TransportError.tls("expired") }])
    await #expect(throws: GetExchangeSessionError.self) {
      _ = try await client(transport, skipping()).exchangeSessions.get(id: "1")
    }
    #expect(await transport.requests.count == 1)
  }

  @Test(
    "if one attempt may have reached the server, the error says so, regardless of the last attempt",
    arguments: [
      Result<Int, TransportError>.success(503), .failure(.connection("cut")), .failure(.timedOut),
    ],
    [
      TransportError.unreachable("refused"), .tls("expired"),
      .invalidRequest("the file was removed"),
      .connection("cut"),
    ])
  func mayHaveActed(first: Result<Int, TransportError>, last: TransportError) async throws {
    let transport = transport([{ Reply(try first.get()) }, { throw last }])
    let client = try client(transport, skipping(), retries: .backoff(maximumAttempts: 2))
    let result = await exchangeSessionsCreate(
      client.core, .init(id: "1", body: .unknown([:])),
      options: .init(headers: [.idempotencyKey!: "k"]))
    #expect(await transport.requests.count == 2)
    guard case .failure(let error) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(error.serverMayHaveActed == .maybe)
    #expect(error.idempotencyKey == "k")
    #expect(error.call.attempts == 2)
  }

  @Test("a rejected credential is reported, if a retry is safe anyway")
  func refusedCredential() async throws {
    let transport = transport([{ Reply(503) }, { throw TransportError.invalidRequest("gone") }])
    let client = try client(transport, skipping(), retries: .backoff(maximumAttempts: 2))
    let result = await exchangeSessionsGet(client.core, .init(id: "1"))
    guard case .failure(.failed(.invalidRequest)) = result else {
      Issue.record("\(result)")
      return
    }
  }

  @Test("if no attempt was sent, the error says so")
  func neverActed() async throws {
    let transport = transport([{ Reply(429) }, { throw TransportError.unreachable("refused") }])
    let client = try client(transport, skipping(), retries: .backoff(maximumAttempts: 2))
    let result = await exchangeSessionsCreate(
      client.core, .init(id: "1", body: .unknown([:])))
    guard case .failure(.failed(.connection(let failure))) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(failure.call.serverMayHaveActed == .no)
  }

  @Test(
    "POST without a key is retried only if the server cannot have acted",
    arguments: [
      (Result<Int, TransportError>.success(429), 5), (.failure(.unreachable("refused")), 5),
      (.success(500), 1), (.success(503), 1), (.failure(.connection("cut")), 1),
      (.failure(.timedOut), 1),
    ])
  func post(outcome: Result<Int, TransportError>, requests: Int) async throws {
    let transport = transport([{ Reply(try outcome.get()) }])
    await #expect(throws: CreateCustomerExchangeSessionError.self) {
      _ = try await client(transport, skipping())
        .exchangeSessions.create(id: "1", body: .unknown([:]))
    }
    #expect(await transport.requests.count == requests)
  }

  @Test("POST with a key is retried like GET, with the same key")
  func postWithKey() async throws {
    let transport = transport([
      { Reply(503) }, { throw TransportError.connection("cut") }, { Reply(201) },
    ])
    let key = HTTPField.Name("idempotency-key")!
    _ = try await client(transport, skipping()).exchangeSessions.create(
      id: "1", body: .unknown([:]), options: .init(headers: [key: "k-1"]))
    let sent = await transport.requests
    #expect(sent.map { $0.request.headerFields[key] } == ["k-1", "k-1", "k-1"])
    #expect(Set(sent.map(\.body)).count == 1)
  }

  @Test("a GET that middleware changes to POST is retried like a POST")
  func methodOfMiddleware() async throws {
    struct Overriding: Middleware {
      func intercept(
        _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
      ) async throws -> (HTTPResponse, HTTPBody) {
        var request = request
        request.method = .post
        return try await next(request, body)
      }
    }
    let transport = transport([{ Reply(500) }])
    let client = try Dwolla(
      security: .bearer("b"),
      configuration: Configuration(middleware: [Overriding()], clock: skipping()),
      transport: transport)
    await #expect(throws: GetExchangeSessionError.self) {
      _ = try await client.exchangeSessions.get(id: "1")
    }
    #expect(await transport.requests.count == 1)
  }

  @Test("an empty key, and a key shared by all calls, do not count")
  func keysThatAreNone() async throws {
    let key = HTTPField.Name("Idempotency-Key")!
    for (ofClient, ofCall) in [("", " "), ("all", nil)] as [(String, String?)] {
      let transport = transport([{ Reply(503) }])
      let client = try Dwolla(
        security: .bearer("b"),
        configuration: Configuration(headers: [key: ofClient], clock: skipping()),
        transport: transport)
      let headers: HTTPFields = ofCall.map { [key: $0] } ?? [:]
      _ = await exchangeSessionsCreate(
        client.core, .init(id: "1", body: .unknown([:])), options: .init(headers: headers))
      #expect(await transport.requests.count == 1)
    }
  }

  @Test("no retries: for the client, or for one call")
  func none() async throws {
    let one = transport([{ Reply(503) }])
    _ = await exchangeSessionsGet(
      try client(one, skipping(), retries: .none).core, .init(id: "1"))
    #expect(await one.requests.count == 1)
    let two = transport([{ Reply(503) }])
    _ = await exchangeSessionsGet(
      try client(two, skipping()).core, .init(id: "1"), options: .init(retries: .none))
    #expect(await two.requests.count == 1)
    let three = transport([{ Reply(503) }])
    _ = await exchangeSessionsGet(
      try client(three, skipping(), retries: .none).core, .init(id: "1"),
      options: .init(retries: .backoff(maximumAttempts: 3)))
    #expect(await three.requests.count == 3)
  }

  @Test("a policy with other statuses, and without connection errors")
  func ownStatuses() async throws {
    let policy = RetryPolicy.backoff(statuses: [418], repeatsConnectionErrors: false)
    for (status, requests) in [(418, 5), (503, 1)] {
      let transport = transport([{ Reply(status) }])
      _ = await exchangeSessionsGet(
        try client(transport, skipping(), retries: policy).core, .init(id: "1"))
      #expect(await transport.requests.count == requests)
    }
    let broken = transport([{ throw TransportError.connection("cut") }])
    _ = await exchangeSessionsGet(
      try client(broken, skipping(), retries: policy).core, .init(id: "1"))
    #expect(await broken.requests.count == 1)
  }

  @Test("delays grow, are random, and end with the elapsed time: an hour passes instantly")
  func anHour() async throws {
    let policy = RetryPolicy.backoff(
      maximumAttempts: .max, initialInterval: .seconds(1), maximumInterval: .seconds(60),
      multiplier: 2, maximumElapsedTime: .seconds(3600))
    let transport = transport([{ Reply(503) }])
    let clock = skipping()
    let result = await exchangeSessionsGet(
      try client(transport, clock, retries: policy).core, .init(id: "1"))
    guard case .failure(.undocumented(let response)) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(response.statusCode == 503)
    let pauses = clock.pauses
    // Uniformly distributed up to a minute: about 120 delays, and never fewer than 60.
    #expect(pauses.count >= 60)
    for (index, pause) in pauses.enumerated() {
      let longest = Duration.seconds(min(60, pow(2, Double(min(index, 30)))))
      #expect(pause >= .zero && pause <= longest)
    }
    #expect(Set(pauses).count > pauses.count / 2)
    #expect(clock.now.offset <= .seconds(3600))
    #expect(await transport.requests.count == pauses.count + 1)
  }

  @Test("full jitter uses the whole range")
  func jitter() {
    let policy = RetryPolicy.backoff(initialInterval: .seconds(8), multiplier: 1)
    let pauses = (0..<2000).map { _ in policy.pause(after: 1).inSeconds }
    #expect(pauses.allSatisfy { 0...8 ~= $0 })
    #expect(pauses.contains { $0 < 1 } && pauses.contains { $0 > 7 })
  }

  @Test("invalid policies do no harm")
  func oddPolicies() {
    let policy = RetryPolicy.backoff(
      maximumAttempts: .max, initialInterval: .seconds(1e9), maximumInterval: .seconds(-1),
      multiplier: -.infinity)
    #expect(policy.longestPause(after: 1) == .zero)
    let steep = RetryPolicy.backoff(multiplier: 1e300)
    #expect(steep.longestPause(after: 40) == .seconds(60))
    #expect(RetryPolicy.backoff(multiplier: .nan).longestPause(after: .max) <= .seconds(60))
  }

  @Test(
    "Retry-After takes precedence, up to its limit",
    arguments: [
      ("7", Duration.seconds(7)), (" 7 ", .seconds(7)), ("61", .seconds(60)),
      ("99999999999999999999999", .seconds(60)), ("Fri, 31 Dec 1999 23:59:59 GMT", .seconds(10)),
      ("Friday, 31-Dec-99 23:59:59 GMT", .seconds(10)), ("Fri Dec 31 23:59:59 1999", .seconds(10)),
      ("Sat, 01 Jan 2000 05:00:00 GMT", .seconds(60)),
    ])
  func retryAfter(value: String, pause: Duration) async throws {
    let headers = ["Retry-After": value, "Date": "Fri, 31 Dec 1999 23:59:49 GMT"]
    let transport = transport([{ Reply(429, headers: headers) }, { Reply(201) }])
    let clock = skipping()
    _ = try await client(transport, clock).exchangeSessions.create(id: "1", body: .unknown([:]))
    #expect(clock.pauses == [pause])
  }

  @Test(
    "a Retry-After of zero or in the past does not shorten the computed delay",
    arguments: ["0", "Fri, 31 Dec 1999 23:00:00 GMT"])
  func noPause(value: String) throws {
    let headers: HTTPFields = [.retryAfter: value, .date: "Fri, 31 Dec 1999 23:59:49 GMT"]
    let decision = RetryDecision(policy: .backoff(), start: .zero, deadline: nil)
    let pauses = (0..<200).compactMap { _ in
      decision.pause(after: .status(503, headers), attempt: 1, now: .zero)
    }
    #expect(pauses.count == 200)
    #expect(pauses.allSatisfy { $0 <= .milliseconds(500) })
    // The delay is random, and the largest of many is close to the limit.
    #expect(try #require(pauses.max()) > .milliseconds(250))
  }

  @Test(
    "an invalid Retry-After leaves the computed delay",
    arguments: ["-1", "1.5", "soon", ""])
  func unreadable(value: String) async throws {
    let transport = transport([{ Reply(503, headers: ["Retry-After": value]) }, { Self.session }])
    let clock = skipping()
    _ = try await client(transport, clock).exchangeSessions.get(id: "1")
    #expect(clock.pauses.allSatisfy { $0 <= .milliseconds(500) })
    #expect(RetryAfter.pause(in: [.retryAfter: value]) == nil)
  }

  @Test("without a Date header, a date is compared with the local clock")
  func ownDate() {
    let now = Date(timeIntervalSince1970: 946_684_789)
    #expect(
      RetryAfter.pause(in: [.retryAfter: "Fri, 31 Dec 1999 23:59:59 GMT"], now: now)
        == .seconds(10))
  }

  @Test(
    "the three forms of dates (RFC 9110, section 5.6.7)",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
      "Sun Nov  6 08:49:37 1994",
    ])
  func dates(text: String) {
    #expect(HTTPDate.date(from: text) == Date(timeIntervalSince1970: 784_111_777))
  }

  @Test("the call does not wait for an attempt without enough time")
  func noTimeLeft() async throws {
    let transport = transport([{ Reply(503, headers: ["Retry-After": "30"]) }])
    let clock = TestClock()
    let result = await exchangeSessionsGet(
      try client(transport, clock, timeout: .seconds(20)).core, .init(id: "1"))
    guard case .failure(.undocumented(let response)) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(response.statusCode == 503)
    #expect(await transport.requests.count == 1)
    #expect(!clock.pauses.contains(.seconds(30)))
  }

  @Test("a body that can be read only once is sent only once", arguments: [true, false])
  func streams(isReplayable: Bool) async throws {
    let transport = transport([{ Reply(503) }, { Reply(401) }, { Reply(201) }])
    let core = try client(transport, skipping()).core
    let chunk = Data("x".utf8)
    let chunks = AsyncStream<Data> { continuation in
      continuation.yield(chunk)
      continuation.finish()
    }
    let body: HTTPBody =
      isReplayable
      ? .replayableStream {
        AsyncStream {
          $0.yield(chunk)
          $0.finish()
        }
      } : .stream(chunks)
    _ = await core.send(UploadRequest(body: body))
    let sent = await transport.requests
    #expect(sent.count == (isReplayable ? 2 : 1))
    #expect(sent.allSatisfy { $0.body == chunk })
  }

  @Test("cancellation ends the delay")
  func cancelling() async throws {
    let transport = transport([{ Reply(503, headers: ["Retry-After": "30"]) }])
    let clock = TestClock()
    let core = try client(transport, clock).core
    let call = Task { await exchangeSessionsGet(core, .init(id: "1")) }
    await clock.sleepers(1)
    call.cancel()
    guard case .failure(.failed(.cancelled)) = await call.value else {
      Issue.record("\(await call.value)")
      return
    }
  }
}

/// An upload with an idempotent method.
private struct UploadRequest: OperationRequest {
  static let operation = OperationDescription(
    id: "upload", name: "upload", method: .put, path: "/upload", security: [.bearer])

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
