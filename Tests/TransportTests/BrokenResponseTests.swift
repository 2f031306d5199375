import FaultServer
import Foundation
import HTTPTypes
import Runtime
import Testing

/// Servers and connections that fail.
@Suite("Broken responses", .timeLimit(.minutes(5)))
struct BrokenResponseTests {
  @Test(arguments: TransportKind.allCases, [HTTPRequest.Method.get, .post])
  func nobodyListens(kind: TransportKind, method: HTTPRequest.Method) async throws {
    let url = FaultServer.refusingURL
    let error = await failure { _ = try await kind.make().answer(method, url) }
    #expect(error?.isUnreachable == true, "\(String(describing: error))")
  }

  @Test(arguments: TransportKind.allCases)
  func noSuchHost(kind: TransportKind) async throws {
    let error = await failure { _ = try await kind.make().answer(.get, "http://host.invalid") }
    #expect(error?.isUnreachable == true, "\(String(describing: error))")
  }

  @Test(arguments: TransportKind.allCases)
  func noTLS(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      let url = "https://127.0.0.1:\(server.port)"
      let error = await failure { _ = try await kind.make().answer(.post, url) }
      #expect(error?.isTLS == true, "\(String(describing: error))")
      #expect(await server.journal.requests.isEmpty)
    }
  }

  /// The request was sent, so none of these is `unreachable`.
  static let noAnswer: [FaultResponse] = [
    [.close], [.reset], [.bytes("HTTP/1.1 20"), .close], [.bytes("HTTP/1.1 20"), .reset],
    [.bytes("what?\r\n\r\n"), .close],
    [.bytes("HTTP/1.1 abc OK\r\n\r\n"), .close], [.head(100), .close], [.head(103), .reset],
  ]

  @Test(arguments: TransportKind.allCases, noAnswer.indices)
  func noAnswerComes(kind: TransportKind, index: Int) async throws {
    try await FaultServer.run { _ in
      Self.noAnswer[index]
    } _: { server in
      for url in [server.url, server.localhostURL] {
        let error = await failure {
          _ = try await kind.make().answer(.post, url, body: .data(Data("x".utf8)))
        }
        #expect(error?.isConnection == true, "\(String(describing: error))")
      }
      #expect(await server.journal.requests.count == 2)
    }
  }

  static let brokenBodies: [FaultResponse] = [
    [.head(200, ["Content-Length": "9"]), .bytes("half"), .close],
    [.head(200, ["Content-Length": "9"]), .bytes("half"), .pause(.milliseconds(20)), .reset],
    [.head(200, ["Content-Length": "9"]), .close],
    [.head(200, ["Transfer-Encoding": "chunked"]), .chunk("half"), .close],
    [.head(200, ["Transfer-Encoding": "chunked"]), .bytes("9\r\nhalf"), .close],
    [.head(200, ["Transfer-Encoding": "chunked"]), .chunk("half"), .bytes("zz\r\n"), .close],
    [
      .head(200, ["Transfer-Encoding": "chunked"]), .chunk("half"), .pause(.milliseconds(20)),
      .reset,
    ],
    [.head(200, ["Content-Length": "4", "Content-Encoding": "gzip"]), .bytes("half")],
  ]

  @Test(arguments: TransportKind.allCases, brokenBodies.indices)
  func theBodyBreaksOff(kind: TransportKind, index: Int) async throws {
    try await FaultServer.run { _ in
      Self.brokenBodies[index]
    } _: { server in
      let error = await failure { _ = try await kind.make().answer(.post, server.url) }
      #expect(error?.isConnection == true, "\(String(describing: error))")
      #expect(await server.journal.requests.count == 1)
    }
  }

  /// Excess bytes belong to no response, in particular not to the next one.
  @Test(arguments: TransportKind.allCases)
  func aBodyThatIsTooLong(kind: TransportKind) async throws {
    try await FaultServer.run { request in
      request.number == 1
        ? [
          .head(200, ["Content-Length": "4"]),
          .bytes("goodHTTP/1.1 200 Smuggled\r\nContent-Length: 3\r\n\r\nbad"),
        ] : .reply(200, [:], "next")
    } _: { server in
      let transport = kind.make()
      let got = try await transport.answer(.get, server.url).text
      #expect(got == "good")
      // The client may notice the broken connection after it has sent the next request.
      let next = try? await transport.answer(.get, server.url).text
      withKnownIssue("libcurl may take what is left for the next answer", isIntermittent: true) {
        #expect(next == "next" || next == nil)
      } when: {
        kind == .urlSession
      }
    }
  }

  @Test(arguments: TransportKind.allCases)
  func whatIsNoTextIsABody(kind: TransportKind) async throws {
    let bytes = Data([0xFF, 0xFE, 0x00, 0xC3, 0x28, 0x7B])
    try await FaultServer.run { _ in
      .reply(200, [:], body: bytes)
    } _: { server in
      let got = try await kind.make().answer(.get, server.url).body
      #expect(got == bytes)
    }
  }

  /// Errors appear in user interfaces and logs.
  @Test(arguments: TransportKind.allCases)
  func errorsHoldNoSecret(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      [.reset]
    } _: { server in
      let urls = [server.url, FaultServer.refusingURL, "https://127.0.0.1:\(server.port)"]
      for url in urls {
        let error = await failure {
          _ = try await kind.make().answer(
            .post, url + "/s3cret?token=s3cret",
            [.authorization: "Bearer s3cret", .cookie: "s3cret"],
            body: .data(Data("s3cret".utf8)))
        }
        #expect(!String(describing: error).contains("s3cret"))
        #expect(!String(reflecting: error).contains("s3cret"))
      }
    }
  }
}
