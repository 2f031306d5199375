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

  /// Never answers.
  private func silence() -> MemoryTransport {
    MemoryTransport { _, _ in
      try await Task.sleep(for: .seconds(86_400))
      return Reply(200).http
    }
  }

  private func failure(
    _ result: Result<some Any, some OperationError>
  ) -> CallFailure? {
    guard case .failure(let error) = result else { return nil }
    return error.reason as? CallFailure
  }

  @Test("each attempt has a deadline, and the call has one for all of them")
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
    #expect(cause == .timedOut(GetExchangeSessionRequest.operation, after: .seconds(60)))
    #expect(await transport.requests.count == 3)
  }

  @Test("a POST whose attempt took too long is not sent again")
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
        == .timedOut(CreateCustomerExchangeSessionRequest.operation, after: .seconds(5)))
    #expect(await transport.requests.count == 1)
  }

  @Test("the fetching of a token has the deadline of an attempt, and is repeated")
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
        == .timedOut(CreateCustomerExchangeSessionRequest.operation, after: .seconds(60)))
    #expect(await transport.requests.allSatisfy { $0.request.path == "/token" })
  }

  @Test("a closure that provides the credential has the deadline of the call")
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
        == .timedOut(GetExchangeSessionRequest.operation, after: .seconds(60)))
  }

  @Test("many deadlines at once: each call ends at its own")
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
            == .timedOut(GetExchangeSessionRequest.operation, after: .seconds(expected)))
      }
    }
  }

  @Test("a deadline in the past sends nothing")
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
