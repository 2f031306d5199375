import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

/// Each error of a call states whether the server may have acted, and which idempotency key was sent.
@Suite("Whether the server has acted", .timeLimit(.minutes(5))) struct ServerActionTests {
  private static let key = "0b7c1d1e"

  private func client(
    _ transport: any HTTPTransport, security: Security = .bearer("b"),
    retries: RetryPolicy = .none, maximumResponseSize: Int = 1 << 20,
    middleware: [any Middleware] = [], clock: TestClock = TestClock()
  ) throws -> Dwolla {
    try Dwolla(
      security: security,
      configuration: Configuration(
        timeout: .seconds(60), attemptTimeout: .seconds(30), retries: retries,
        maximumResponseSize: maximumResponseSize, middleware: middleware, clock: clock),
      transport: transport)
  }

  /// The error of a payment with an idempotency key.
  private func failure(
    _ client: Dwolla, key: String? = key
  ) async throws -> CreateCustomerExchangeSessionError {
    let result = await exchangeSessionsCreate(
      client.core, .init(id: "1", body: .unknown([:])), options: .init(idempotencyKey: key))
    switch result {
    case .failure(let error): return error
    case .success: throw NothingFailed()
    }
  }

  private struct NothingFailed: Error {}

  @Test(
    "each response determines it by its status",
    arguments: [
      (201, ServerAction.yes), (299, .yes), (302, .maybe), (307, .no), (400, .no), (401, .no),
      (403, .no), (404, .no), (408, .maybe), (409, .maybe), (422, .no), (429, .no), (500, .maybe),
      (501, .no), (502, .maybe), (503, .maybe), (504, .maybe),
    ])
  func statuses(status: Int, action: ServerAction) async throws {
    // The body of the success is invalid.
    let reply = Reply(status, headers: ["Location": "x"], body: "{")
    let transport = MemoryTransport(reply)
    let result = await (try client(transport)).core.send(
      UnreadableRequest(), options: .init(idempotencyKey: Self.key))
    guard case .failure(let error) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(error.serverMayHaveActed == action)
    #expect(error.idempotencyKey == Self.key)
    #expect(error.call.attempts == 1)
    #expect(error.operation == UnreadableRequest.operation)
  }

  @Test("without a key, a conflict is one with other data, and the server has not acted")
  func conflicts() async throws {
    let error = try await failure(try client(MemoryTransport(Reply(409))), key: nil)
    #expect(error.serverMayHaveActed == .no)
    #expect(!error.isKeyInUse)
    let inUse = try await failure(try client(MemoryTransport(Reply(409))))
    #expect(inUse.isKeyInUse)
    #expect(!inUse.isRetryable)
    #expect(inUse.message.contains(Self.key))
    #expect(inUse.message.contains("its idempotency key is in use"))
  }

  @Test("a conflicting key ends the call: after a 500, the server may respond so for a day")
  func keyInUse() async throws {
    let calls = Locked(0)
    let transport = MemoryTransport { _, _ in
      let number = calls.withLock { number in
        number += 1
        return number
      }
      return (number == 1 ? Reply(500) : Reply(409)).http
    }
    let client = try client(transport, retries: .backoff(maximumInterval: .zero))
    let error = try await failure(client)
    #expect(await transport.requests.count == 2)
    #expect(error.isKeyInUse)
    #expect(error.serverMayHaveActed == .maybe)
    #expect(error.call.attempts == 2)
  }

  @Test("a token endpoint that hangs is distinguished from a payment that hangs")
  func timeouts() async throws {
    for (isToken, action) in [(true, ServerAction.no), (false, .maybe)] {
      let transport = MemoryTransport { request, _ in
        if request.path != "/token" || isToken { try await Task.sleep(for: .seconds(86_400)) }
        return Reply.token().http
      }
      let clock = TestClock()
      let core = try client(
        transport, security: .clientCredentials(id: "i", secret: "s"), clock: clock
      ).core
      let call = Task {
        await exchangeSessionsCreate(
          core, .init(id: "1", body: .unknown([:])), options: .init(idempotencyKey: Self.key))
      }
      while await transport.requests.count < (isToken ? 1 : 2) { await Task.yield() }
      await clock.sleepers(1)
      clock.advance(by: .seconds(30))
      guard case .failure(let error) = await call.value, case .failed(.timedOut) = error else {
        Issue.record("\(await call.value)")
        return
      }
      #expect(error.serverMayHaveActed == action)
      #expect(error.call.attempts == (isToken ? 0 : 1))
      #expect(error.idempotencyKey == Self.key)
      #expect(error.message.contains("before the request was sent") == isToken)
      #expect(error.message.contains("may have acted") == !isToken)
      #expect(error.isRetryable == isToken)
    }
  }

  @Test(
    "calls cancelled while waiting for a token are distinguished from those waiting for a response")
  func cancelling() async throws {
    for (isToken, action) in [(true, ServerAction.no), (false, .maybe)] {
      let transport = MemoryTransport { request, _ in
        if request.path != "/token" || isToken { try await Task.sleep(for: .seconds(86_400)) }
        return Reply.token().http
      }
      let core = try client(
        transport, security: .clientCredentials(id: "i", secret: "s")
      ).core
      let call = Task {
        await exchangeSessionsCreate(core, .init(id: "1", body: .unknown([:])))
      }
      while await transport.requests.count < (isToken ? 1 : 2) { await Task.yield() }
      call.cancel()
      guard case .failure(let error) = await call.value else {
        Issue.record("\(await call.value)")
        return
      }
      #expect(error.isCancellation)
      #expect(error.serverMayHaveActed == action)
    }
  }

  @Test("after a response that is too long or invalid, the server has acted")
  func unreadable() async throws {
    let transport = MemoryTransport(Reply(201, body: String(repeating: "x", count: 100)))
    let error = try await failure(try client(transport, maximumResponseSize: 10))
    guard case .failed(.tooLarge) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(error.serverMayHaveActed == .yes)
    #expect(error.message.contains("the server has acted on the request"))
  }

  @Test("after an unsent request, the server cannot have acted")
  func unsent() async throws {
    let refused = MemoryTransport { _, _ in throw TransportError.unreachable("refused") }
    #expect(try await failure(try client(refused)).serverMayHaveActed == .no)
    #expect(try await failure(try client(refused)).isRetryable)
    let wrongToken = MemoryTransport(Reply(200))
    let error = try await failure(try client(wrongToken, security: .bearer("not\nsent")))
    #expect(error.serverMayHaveActed == .no)
    #expect(error.call.attempts == 0)
    #expect(await wrongToken.requests.isEmpty)
  }

  @Test("an attempt that timed out in middleware was not sent, and is retried")
  func middlewareThatHangs() async throws {
    struct Waiting: Middleware {
      let entered: Locked<Int>
      func intercept(
        _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
      ) async throws -> (HTTPResponse, HTTPBody) {
        entered.withLock { $0 += 1 }
        if context.attempt == 1 { try await Task.sleep(for: .seconds(86_400)) }
        return try await next(request, body)
      }
    }
    let entered = Locked(0)
    let transport = MemoryTransport(Reply(201))
    let clock = TestClock()
    let core = try client(
      transport, retries: .backoff(maximumInterval: .zero),
      middleware: [Waiting(entered: entered)], clock: clock
    ).core
    let call = Task { await exchangeSessionsCreate(core, .init(id: "1", body: .unknown([:]))) }
    while entered.withLock({ $0 }) == 0 { await Task.yield() }
    await clock.sleepers(1)
    clock.advance(by: .seconds(30))
    _ = try await call.value.get()
    #expect(await transport.requests.count == 1)
  }

  @Test("a call whose key was changed by middleware may not be retried")
  func changedKeys() async throws {
    struct Changing: Middleware {
      func intercept(
        _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
      ) async throws -> (HTTPResponse, HTTPBody) {
        var request = request
        request.headerFields[.idempotencyKey!] = "attempt-\(context.attempt)"
        return try await next(request, body)
      }
    }
    let transport = MemoryTransport(Reply(503))
    let error = try await failure(
      try client(transport, retries: .backoff(), middleware: [Changing()]))
    #expect(await transport.requests.count == 1)
    #expect(error.idempotencyKey == "attempt-1")
  }

  @Test(
    "a key that is invalid in a header is rejected", arguments: ["", " ", "a\r\nb", "schlüssel"])
  func keysThatAreNone(key: String) async throws {
    let transport = MemoryTransport(Reply(201))
    let error = try await failure(try client(transport), key: key)
    guard case .failed(.invalidRequest(let refused)) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(refused.parameter == "Idempotency-Key")
    #expect(await transport.requests.isEmpty)
  }

  @Test("most errors are handled by their common properties")
  func commonBase() async throws {
    let reply = Reply(
      429,
      headers: ["Content-Type": "application/json", "Retry-After": "7", "X-Request-Id": "r-1"],
      body: #"{"code":"TooManyRequests","message":"Slow down."}"#)
    let client = try client(MemoryTransport(reply))
    do {
      // Two calls, each with its own error type.
      _ = try await client.exchangeSessions.get(id: "1")
      _ = try await client.exchangeSessions.create(id: "1", body: .unknown([:]))
      Issue.record("nothing was thrown")
    } catch let error as any DwollaError {
      #expect(error.statusCode == 429)
      #expect(error.code == "TooManyRequests")
      #expect(error.serverMessage == "Slow down.")
      #expect(error.retryAfter == .seconds(7))
      #expect(error.requestID == "r-1")
      #expect(error.isRetryable)
      #expect(error.serverMayHaveActed == .no)
      #expect(error.idempotencyKey == nil)
      #expect(error.response?.status == .tooManyRequests)
      #expect(error.callFailure == nil)
      #expect(!error.isCancellation)
    }
  }

  @Test(
    "a call is worth repeating if that is safe and may succeed",
    arguments: [(500, false, true), (503, false, true), (429, true, true), (404, false, false)])
  func retryable(status: Int, isPost: Bool, isGet: Bool) async throws {
    let client = try client(MemoryTransport(Reply(status)))
    #expect(try await failure(client).isRetryable == isPost)
    let error = await #expect(throws: GetExchangeSessionError.self) {
      _ = try await client.exchangeSessions.get(id: "1")
    }
    #expect(error?.isRetryable == isGet)
  }
}

/// A payment whose responses cannot be read.
private struct UnreadableRequest: OperationRequest {
  static let operation = OperationDescription(
    id: "pay", name: "payments.create", method: .post, path: "/payments", security: [.bearer])

  func write(to message: inout RequestMessage) throws(CallFailure) {}

  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<
    JSONValue, GetExchangeSessionError
  > {
    guard answer.status < 300 else { return .failure(.undocumented(answer.undocumented)) }
    return .success(try answer.decode())
  }
}
