import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

@Suite("Deadlines", .timeLimit(.minutes(5))) struct DeadlineTests {
  private func client(
    _ transport: any HTTPTransport, _ clock: TestClock, security: Security = .bearer("b")
  ) throws -> Dwolla {
    try Dwolla(
      security: security,
      configuration: Configuration(
        timeout: .seconds(60), attemptTimeout: .seconds(25),
        retries: .backoff(maximumInterval: .zero), clock: clock),
      transport: transport)
  }

  /// A transport that never responds.
  private func silence() -> MemoryTransport {
    MemoryTransport { _, _ in
      try await Task.sleep(for: .seconds(86_400))
      return Reply(200).http
    }
  }

  private func sent(_ operation: OperationDescription, _ attempts: Int = 1) -> CallRecord {
    CallRecord(operation: operation, attempts: attempts, serverMayHaveActed: .maybe)
  }

  private func failure(
    _ result: Result<some Any, some OperationError>
  ) -> CallFailure? {
    guard case .failure(let error) = result else { return nil }
    return error.reason as? CallFailure
  }

  @Test("each attempt has a timeout, and the call has one for all attempts")
  func both() async throws {
    let transport = silence()
    let clock = TestClock()
    let core = try client(transport, clock).core
    let call = Task { await exchangeSessionsGet(core, .init(id: "1")) }
    for attempt in 1...2 {
      while await transport.requests.count < attempt { await Task.yield() }
      await clock.sleepers(1)
      clock.advance(by: .seconds(25))
    }
    while await transport.requests.count < 3 { await Task.yield() }
    await clock.sleepers(1)
    clock.advance(by: .seconds(9))
    #expect(await transport.requests.count == 3)
    clock.advance(by: .seconds(1))
    let cause = failure(await call.value)
    #expect(cause == .timedOut(sent(GetExchangeSessionRequest.operation, 3), after: .seconds(60)))
    #expect(await transport.requests.count == 3)
  }

  @Test("a POST is not retried after a timeout")
  func post() async throws {
    let transport = silence()
    let clock = TestClock()
    let core = try client(transport, clock).core
    let call = Task {
      await exchangeSessionsCreate(
        core, .init(id: "1", body: .unknown([:])),
        options: .init(attemptTimeout: .seconds(5)))
    }
    await clock.sleepers(1)
    clock.advance(by: .seconds(5))
    let cause = failure(await call.value)
    #expect(
      cause
        == .timedOut(sent(CreateCustomerExchangeSessionRequest.operation), after: .seconds(5)))
    #expect(await transport.requests.count == 1)
  }

  @Test("a token request has the timeout of an attempt, and is retried")
  func tokenAttempts() async throws {
    let transport = silence()
    let clock = TestClock()
    let core = try client(transport, clock, security: .clientCredentials(id: "i", secret: "s"))
      .core
    let call = Task {
      await exchangeSessionsCreate(core, .init(id: "1", body: .unknown([:])))
    }
    for attempt in 1...2 {
      while await transport.requests.count < attempt { await Task.yield() }
      await clock.sleepers(1)
      clock.advance(by: .seconds(25))
    }
    while await transport.requests.count < 3 { await Task.yield() }
    await clock.sleepers(1)
    clock.advance(by: .seconds(10))
    let cause = failure(await call.value)
    #expect(
      cause
        == .timedOut(
          .unsent(CreateCustomerExchangeSessionRequest.operation), after: .seconds(60)))
    #expect(await transport.requests.allSatisfy { $0.request.path == "/token" })
  }

  @Test("a closure that provides the credential has the timeout of the call")
  func provider() async throws {
    let clock = TestClock()
    let security = Security.provided {
      try await Task.sleep(for: .seconds(86_400))
      return .anonymous
    }
    let core = try client(silence(), clock, security: security).core
    let call = Task { await exchangeSessionsGet(core, .init(id: "1")) }
    await clock.sleepers(1)
    clock.advance(by: .seconds(60))
    #expect(
      failure(await call.value)
        == .timedOut(.unsent(GetExchangeSessionRequest.operation), after: .seconds(60)))
  }

  @Test("many concurrent deadlines: each call ends at its own")
  func many() async throws {
    let transport = silence()
    let clock = TestClock()
    let core = try client(transport, clock).core
    try await withThrowingTaskGroup(of: (Int, CallFailure?).self) { group in
      for seconds in (1...20).shuffled() {
        group.addTask {
          let result = await exchangeSessionsGet(
            core, .init(id: "1"),
            options: .init(
              retries: RetryPolicy.none, timeout: .seconds(seconds), attemptTimeout: .seconds(90)))
          return (seconds, failure(result))
        }
      }
      while await transport.requests.count < 20 { await Task.yield() }
      for expected in 1...20 {
        await clock.sleepers(1)
        clock.advance(by: .seconds(1))
        let ended = try await group.next()
        #expect(ended?.0 == expected)
        #expect(
          ended?.1
            == .timedOut(sent(GetExchangeSessionRequest.operation), after: .seconds(expected)))
      }
    }
  }

  /// A transport that never returns and blocks the thread that cancels it, like Foundation on Linux does while a server
  /// sends endless trailers.
  private struct BlockingTransport: HTTPTransport {
    let release: DispatchSemaphore
    let sent = Locked(0)

    func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
      sent.withLock { $0 += 1 }
      guard request.path?.contains("hostile") == true else {
        try await Task.sleep(for: .seconds(86_400))
        throw CancellationError()
      }
      await withTaskCancellationHandler {
        await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
      } onCancel: {
        release.wait()
      }
      throw CancellationError()
    }
  }

  @Test(
    "calls end at their deadlines and on cancellation, even if the transport never returns")
  func blockedTransports() async throws {
    let release = DispatchSemaphore(value: 0)
    let transport = BlockingTransport(release: release)
    let clock = TestClock()
    let core = try client(transport, clock).core
    // More than the number of threads for tasks.
    let count = ProcessInfo.processInfo.activeProcessorCount + 2
    let cancelled = Task { await exchangeSessionsGet(core, .init(id: "hostile")) }
    let hostile = (0..<count).map { _ in
      Task {
        await exchangeSessionsGet(core, .init(id: "hostile"), options: .init(retries: .none))
      }
    }
    while transport.sent.withLock({ $0 }) < count + 1 { await Task.yield() }
    cancelled.cancel()
    guard case .failure(.failed(.cancelled)) = await cancelled.value else {
      Issue.record("\(await cancelled.value)")
      return
    }
    await clock.sleepers(1)
    clock.advance(by: .seconds(25))
    for call in hostile {
      guard case .timedOut(_, after: .seconds(25)) = failure(await call.value) else {
        Issue.record("\(await call.value)")
        return
      }
    }
    // Other calls of the client are not affected.
    let other = Task {
      await exchangeSessionsGet(core, .init(id: "1"), options: .init(retries: .none))
    }
    while transport.sent.withLock({ $0 }) < count + 2 { await Task.yield() }
    await clock.sleepers(1)
    clock.advance(by: .seconds(25))
    guard case .timedOut = failure(await other.value) else {
      Issue.record("\(await other.value)")
      return
    }
    for _ in 0...count { release.signal() }
  }

  @Test("a call with a deadline in the past sends nothing")
  func past() async throws {
    for security in [Security.bearer("b"), .clientCredentials(id: "i", secret: "s")] {
      let transport = MemoryTransport(Reply(200))
      let core = try client(transport, TestClock(), security: security).core
      let result = await exchangeSessionsGet(
        core, .init(id: "1"), options: .init(attemptTimeout: .zero))
      guard case .timedOut(_, after: .zero) = failure(result) else {
        Issue.record("\(result)")
        return
      }
      #expect(await transport.requests.isEmpty)
    }
  }
}
