import FaultServer
import Foundation
import HTTPTypes
import Runtime
import Testing

/// Nothing is done twice behind the caller's back.
@Suite("RetryDecision", .timeLimit(.minutes(5)))
struct RetryDecisionTests {
  static let methods: [HTTPRequest.Method] = [.post, .put, .patch, .delete]
  static let bodies: [String?] = [nil, "", "hello"]

  /// The server closes a kept-alive connection after it has read the next request, as a server does
  /// that dies in the middle of its work.
  @Test(arguments: TransportKind.allCases, methods)
  func aKeptAliveConnectionBreaks(kind: TransportKind, method: HTTPRequest.Method) async throws {
    for end in [FaultStep.close, .reset] {
      for body in Self.bodies {
        try await FaultServer.run { request in
          request.target == "/first" || request.position == 1 ? .reply(200, [:], "ok") : [end]
        } _: { server in
          let transport = kind.make()
          // A GET leaves a connection behind that any later request could use.
          let got = try await transport.answer(.get, server.url + "/first").text
          #expect(got == "ok")
          _ = try? await transport.answer(method, server.url + "/first", body: .text(body))
          // The pool has a connection, or not: in both cases this comes at most once.
          _ = try? await transport.answer(method, server.url + "/once", body: .text(body))
          let journal = await server.journal
          #expect(journal.lines.filter { $0.hasSuffix(" /once") }.count == 1)
          #expect(journal.fragments == 0)
        }
      }
    }
  }

  /// The server closes it while nobody uses it. A client may learn of that too late: then the request
  /// fails, if it is one that is not to be sent twice.
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
          // What is said to be not sent was not.
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

  /// The server ends each connection at once after its answer, so that many requests meet one that has ended.
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

  /// A broken first request on a new connection is never sent again, of whatever method.
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
