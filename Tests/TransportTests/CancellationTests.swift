import FaultServer
import Foundation
import HTTPTypes
import Runtime
import Testing

/// Cancelled requests end, and their connections with them.
@Suite("Cancellation", .timeLimit(.minutes(5)))
struct CancellationTests {
  private static let endless = FaultStep.repeated(
    Data(repeating: 1, count: 1000), times: .max, every: .milliseconds(2))

  @Test(arguments: TransportKind.allCases)
  func beforeTheStart(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      let task = Task {
        await failure {
          while !Task.isCancelled { await Task.yield() }
          _ = try await kind.make().answer(.post, server.url)
        }
      }
      task.cancel()
      #expect(await task.value == .cancelled)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func whileTheServerThinks(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      [.awaitDeparture]
    } _: { server in
      let task = Task { await failure { _ = try await kind.make().answer(.post, server.url) } }
      try await server.until { $0.requests.count == 1 }
      task.cancel()
      #expect(await task.value == .cancelled)
      try await server.until { $0.departures == 1 && $0.openConnections == 0 }
    }
  }

  @Test(arguments: TransportKind.allCases)
  func whileTheBodyIsRead(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      [.head(200), .bytes("begin"), .awaitDeparture]
    } _: { server in
      let gate = Gate()
      let task = Task {
        await failure {
          let (_, body) = try await kind.make().send(.get, server.url)
          for try await _ in body { await gate.open() }
        }
      }
      await gate.pass()
      task.cancel()
      #expect(await task.value == .cancelled)
      try await server.until { $0.openConnections == 0 }
    }
  }

  @Test(arguments: TransportKind.allCases)
  func aBodyThatIsLetGo(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      [.head(200), Self.endless]
    } _: { server in
      let transport = kind.make()
      let (response, _) = try await transport.send(.get, server.url)
      #expect(response.status == .ok)
      try await server.until { $0.openConnections == 0 }
      withExtendedLifetime(transport) {}
    }
  }

  @Test(arguments: TransportKind.allCases)
  func anIteratorThatIsLetGo(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      [.head(200), Self.endless]
    } _: { server in
      let transport = kind.make()
      func readALittle() async throws {
        let (_, body) = try await transport.send(.get, server.url)
        for try await chunk in body where !chunk.isEmpty { break }
      }
      try await readALittle()
      try await server.until { $0.openConnections == 0 }
      withExtendedLifetime(transport) {}
    }
  }

  @Test(arguments: TransportKind.allCases)
  func aBodyOverTheLimit(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      [.head(200), Self.endless]
    } _: { server in
      let transport = kind.make()
      await #expect(throws: HTTPBody.TooLarge.self) {
        let (_, body) = try await transport.send(.get, server.url)
        _ = try await body.collect(upTo: 5000)
      }
      try await server.until { $0.openConnections == 0 }
      withExtendedLifetime(transport) {}
    }
  }

  /// A response is read to its end even after its transport was released.
  @Test(arguments: TransportKind.allCases)
  func aTransportThatIsLetGo(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .chunked(200, [:], ["a", "b", "c"], pause: .milliseconds(20))
    } _: { server in
      func readAll() async throws -> Data {
        let (_, body) = try await kind.make().send(.get, server.url)
        return try await body.collect(upTo: 10)
      }
      let got = try await readAll()
      #expect(got == Data("abc".utf8))
      try await server.until { $0.openConnections == 0 }
    }
  }

  @Test(arguments: TransportKind.allCases)
  func whileAStreamIsSent(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      let (chunks, source) = AsyncStream.makeStream(of: Data.self)
      source.yield(Data("a".utf8))
      let task = Task {
        await failure {
          _ = try await kind.make().answer(.post, server.url, body: .stream(chunks))
        }
      }
      try await Task.sleep(for: .milliseconds(20))
      task.cancel()
      #expect(await task.value == .cancelled)
      try await server.until { $0.openConnections == 0 }
      #expect(await server.journal.requests.isEmpty)
    }
  }

  @Test(arguments: TransportKind.allCases, [HTTPRequest.Method.get, .post])
  func atAnyMoment(kind: TransportKind, method: HTTPRequest.Method) async throws {
    try await FaultServer.run { _ in
      .chunked(200, [:], ["a", "b", "c", "d"], pause: .milliseconds(1))
    } _: { server in
      let transport = kind.make()
      await withTaskGroup(of: Void.self) { group in
        for microseconds in stride(from: 0, to: 20_000, by: 200) {
          group.addTask {
            let task = Task { try await transport.answer(method, server.url).text }
            try? await Task.sleep(for: .microseconds(microseconds))
            task.cancel()
            switch await task.result {
            case .success(let text): #expect(text == "abcd")
            case .failure(is CancellationError), .failure(TransportError.cancelled): break
            case .failure(let error): Issue.record("\(error)")
            }
          }
        }
      }
      let got = try await transport.answer(method, server.url).text
      #expect(got == "abcd")
    }
  }
}
