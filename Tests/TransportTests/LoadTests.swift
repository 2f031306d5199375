import FaultServer
import Foundation
import HTTPTypes
import Runtime
import Testing

/// Many requests, and the resources that they leave open.
@Suite("Load", .timeLimit(.minutes(5)))
struct LoadTests {
  @Test(arguments: TransportKind.allCases, [HTTPRequest.Method.get, .post])
  func oneAfterTheOther(kind: TransportKind, method: HTTPRequest.Method) async throws {
    try await FaultServer.run {
      .reply(200, [:], "\($0.number)")
    } _: { server in
      let transport = kind.make()
      for number in 1...1000 {
        let got = try await transport.answer(method, server.url).text
        #expect(got == "\(number)")
      }
      let journal = try await server.until { $0.openConnections <= 1 }
      #expect(journal.requests.count == 1000)
      // On Linux, a session reuses connections only for idempotent requests.
      if kind == .asyncHTTPClient || method == .get { #expect(journal.connections == 1) }
    }
  }

  @Test(arguments: TransportKind.allCases, [HTTPRequest.Method.get, .post])
  func allAtOnce(kind: TransportKind, method: HTTPRequest.Method) async throws {
    try await FaultServer.run {
      .reply(200, [:], $0.target)
    } _: { server in
      let transport = kind.make()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 1...200 {
          group.addTask {
            let got = try await transport.answer(method, server.url + "/\(number)").text
            #expect(got == "/\(number)")
          }
        }
        try await group.waitForAll()
      }
      let targets = await server.journal.requests.map(\.target)
      #expect(Set(targets).count == 200)
      #expect(targets.count == 200)
    }
  }

  /// Unread responses do not delay others.
  @Test(arguments: TransportKind.allCases)
  func manyOpenAnswers(kind: TransportKind) async throws {
    let gate = Gate()
    try await FaultServer.run { request in
      request.target == "/open"
        ? [.head(200, ["Content-Length": "1"]), .wait(gate.pass), .bytes("x")]
        : .reply(200, [:], "ok")
    } _: { server in
      let transport = kind.make()
      var open: [HTTPBody] = []
      for _ in 0..<30 { open.append(try await transport.send(.get, server.url + "/open").1) }
      let got = try await transport.answer(.get, server.url).text
      #expect(got == "ok")
      await gate.open()
      for body in open {
        let got = try await body.collect(upTo: 1)
        #expect(got == Data("x".utf8))
      }
    }
  }

  @Test(arguments: TransportKind.allCases)
  func connectionsEndWithTheTransport(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      func use() async throws {
        let transport = kind.make()
        for method in [HTTPRequest.Method.get, .post, .put] {
          _ = try await transport.answer(method, server.url)
        }
      }
      for _ in 0..<20 { try await use() }
      try await server.until { $0.openConnections == 0 }
    }
  }
}
