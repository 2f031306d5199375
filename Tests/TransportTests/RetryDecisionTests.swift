import FaultServer
import Foundation
import HTTPTypes
import Runtime
import Testing

/// Transports never send a request twice without the caller's knowledge.
@Suite("RetryDecision", .timeLimit(.minutes(5)))
struct RetryDecisionTests {
  static let methods: [HTTPRequest.Method] = [.post, .put, .patch, .delete]
  static let bodies: [String?] = [nil, "", "hello"]

  /// The server closes a kept-alive connection after it has read the next request, like a server that crashes.
  @Test(arguments: TransportKind.allCases, methods)
  func aKeptAliveConnectionBreaks(kind: TransportKind, method: HTTPRequest.Method) async throws {
    for end in [FaultStep.close, .reset] {
      for body in Self.bodies {
        try await FaultServer.run { request in
          request.target == "/first" || request.position == 1 ? .reply(200, [:], "ok") : [end]
        } _: { server in
          let transport = kind.make()
          // A GET leaves a connection that later requests could use.
          let got = try await transport.answer(.get, server.url + "/first").text
          #expect(got == "ok")
          _ = try? await transport.answer(method, server.url + "/first", body: .text(body))
          // Whether or not the pool has a connection, this arrives at most once.
          _ = try? await transport.answer(method, server.url + "/once", body: .text(body))
          let journal = await server.journal
          #expect(journal.lines.filter { $0.hasSuffix(" /once") }.count == 1)
          #expect(journal.fragments == 0)
        }
      }
    }
  }

  /// The server closes an idle connection. A client may notice too late. Then the request fails if it must not be sent
  /// twice.
  @Test(arguments: TransportKind.allCases, [HTTPRequest.Method.get, .post])
  func aKeptAliveConnectionHasEnded(
    kind: TransportKind, method: HTTPRequest.Method
  ) async throws {
    try await FaultServer.run { request in
      .reply(200, [:], request.target) + [.close]
    } _: { server in
      let transport = kind.make()
      for number in 1...20 {
        do {
          let answer = try await transport.answer(method, server.url + "/\(number)")
          #expect(answer.text == "/\(number)")
        } catch let error as TransportError where kind == .asyncHTTPClient {
          #expect(error.isConnection || error.isUnreachable)
          // If the error says that the request was not sent, it was not.
          if error.isUnreachable {
            #expect(await !server.journal.requests.map(\.target).contains("/\(number)"))
          }
        }
        try await server.until { $0.openConnections == 0 }
      }
      let targets = await server.journal.requests.map(\.target)
      #expect(Set(targets).count == targets.count)
    }
  }

  /// The server closes each connection right after its response, so that many requests use a closed one.
  @Test(arguments: [nil, "hello"] as [String?])
  func staleConnections(body: String?) async throws {
    try await FaultServer.run { request in
      .reply(200, [:], request.target)
        + (request.position == 2 ? [.close] : [.pause(.microseconds(50)), .close])
    } _: { server in
      let transport = TransportKind.asyncHTTPClient.make()
      var unsent: [String] = []
      for number in 1...500 {
        do {
          _ = try await transport.answer(.post, server.url + "/\(number)", body: .text(body))
        } catch let error as TransportError where error.isUnreachable {
          unsent.append("/\(number)")
        } catch let error as TransportError {
          #expect(error.isConnection)
          #expect(!"\(error)".contains("closed channel"), "\(error)")
        }
      }
      let arrived = Set(await server.journal.requests.map(\.target))
      #expect(arrived.isDisjoint(with: unsent))
    }
  }

  /// A failed first request on a new connection is never sent again, regardless of its method.
  @Test(
    arguments: TransportKind.allCases,
    [HTTPRequest.Method.get, .head, .options, .post, .put, .patch, .delete])
  func aNewConnectionBreaks(kind: TransportKind, method: HTTPRequest.Method) async throws {
    for answer in BrokenResponseTests.noAnswer {
      try await FaultServer.run { _ in
        answer
      } _: { server in
        _ = await failure { _ = try await kind.make().answer(method, server.url) }
        #expect(await server.journal.lines == ["\(method) /"])
        #expect(await server.journal.connections == 1)
      }
    }
  }

  @Test(arguments: TransportKind.allCases, [429, 500, 503, 408, 401])
  func statusesAreAnswers(kind: TransportKind, status: Int) async throws {
    try await FaultServer.run { _ in
      .reply(status, ["Retry-After": "0"], "no")
    } _: { server in
      for method in [HTTPRequest.Method.get, .post] {
        let answer = try await kind.make().answer(method, server.url)
        #expect(answer.status == status)
        #expect(answer.text == "no")
      }
      #expect(await server.journal.requests.count == 2)
    }
  }
}

extension Optional where Wrapped == HTTPBody {
  fileprivate static func text(_ text: String?) -> HTTPBody? {
    text.map { .data(Data($0.utf8)) }
  }
}
