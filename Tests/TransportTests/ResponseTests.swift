import FaultServer
import Foundation
import HTTPTypes
import Runtime
import Testing

/// Well-formed responses.
@Suite("Answers", .timeLimit(.minutes(5)))
struct ResponseReaderTests {
  @Test(arguments: TransportKind.allCases)
  func requestAndAnswer(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .reply(201, ["X-One": "1", "Content-Type": "text/plain"], "é")
    } _: { server in
      let name = try #require(HTTPField.Name("X-Trace"))
      let answer = try await kind.make().answer(
        .post, server.url + "/a%20b?c=d%2Fe", [name: "7", .contentType: "text/plain"],
        body: .data(Data("hello".utf8)))
      #expect(answer.status == 201)
      #expect(answer.text == "é")
      let one = try #require(HTTPField.Name("x-one"))
      #expect(answer.headers[one] == "1")
      let request = try #require(await server.journal.requests.first)
      #expect(request.line == "POST /a%20b?c=d%2Fe")
      #expect(request[header: "x-trace"] == "7")
      #expect(request[header: "content-type"] == "text/plain")
      #expect(request[header: "content-length"] == "5")
      #expect(request[header: "host"] == "127.0.0.1:\(server.port)")
      #expect(request[header: "authorization"] == nil)
      #expect(request[header: "cookie"] == nil)
      #expect(request.text == "hello")
    }
  }

  @Test(arguments: TransportKind.allCases, [204, 304])
  func statusesWithoutABody(kind: TransportKind, status: Int) async throws {
    try await FaultServer.run { _ in
      .reply(status)
    } _: { server in
      let transport = kind.make()
      for _ in 0..<3 {
        let answer = try await transport.answer(.get, server.url)
        #expect(answer.status == status)
        #expect(answer.body.isEmpty)
      }
      #expect(await server.journal.requests.count == 3)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func head(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      [.head(200, ["Content-Length": "1000"])]
    } _: { server in
      let answer = try await kind.make().answer(.head, server.url)
      #expect(answer.status == 200)
      #expect(answer.headers[.contentLength] == "1000")
      #expect(answer.body.isEmpty)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func anEmptyBody(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      let transport = kind.make()
      for (method, body) in [
        (HTTPRequest.Method.get, nil), (.post, nil), (.post, HTTPBody.data(Data())),
      ] {
        let answer = try await transport.answer(method, server.url, body: body)
        #expect(answer.body.isEmpty)
      }
      let requests = await server.journal.requests
      #expect(requests.map { $0[header: "content-length"] } == [nil, "0", "0"])
    }
  }

  @Test(arguments: TransportKind.allCases)
  func whatComesBeforeTheAnswer(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      [.head(100), .head(103, ["Link": "</a>"])] + .reply(200, ["X-Last": "1"], "ok")
    } _: { server in
      let transport = kind.make()
      let last = try #require(HTTPField.Name("X-Last"))
      for _ in 0..<2 {
        let answer = try await transport.answer(.post, server.url, body: .data(Data("x".utf8)))
        #expect(answer.status == 200)
        #expect(answer.text == "ok")
        #expect(answer.headers[last] == "1")
      }
    }
  }

  @Test(arguments: TransportKind.allCases)
  func chunks(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .chunked(200, ["Content-Type": "text/plain"], ["Wiki", "pedia", " in\r\n\r\nchunks."])
    } _: { server in
      let transport = kind.make()
      for _ in 0..<2 {
        let got = try await transport.answer(.get, server.url).text
        #expect(got == "Wikipedia in\r\n\r\nchunks.")
      }
    }
  }

  @Test(arguments: TransportKind.allCases)
  func aBodyThatEndsWithTheConnection(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      [.head(200, ["Connection": "close"]), .bytes("until the end"), .close]
    } _: { server in
      let got = try await kind.make().answer(.get, server.url).text
      #expect(got == "until the end")
    }
  }

  @Test(arguments: TransportKind.allCases)
  func gzip(kind: TransportKind) async throws {
    // "hello, hello, hello, hello", compressed by `gzip -n`.
    let packed = try #require(
      Data(base64Encoded: "H4sIAAAAAAAAA8tIzcnJ11HIwKQAVaOCdxoAAAA="))
    try await FaultServer.run { _ in
      .reply(200, ["Content-Encoding": "gzip"], body: packed)
    } _: { server in
      let answer = try await kind.make().answer(.get, server.url)
      #expect(answer.text == "hello, hello, hello, hello")
      let request = try #require(await server.journal.requests.first)
      #expect(request[header: "accept-encoding"]?.contains("gzip") == true)
    }
  }

  /// 64 MiB of zeros in 80 KiB.
  @Test(arguments: TransportKind.allCases)
  func whatIsUnpackedCounts(kind: TransportKind) async throws {
    let header = Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3])
    // A deflate block for 64 KiB of zeros.
    let block = try #require(
      Data(
        base64Encoded:
          "7MEBAQAAAICQ/q/uCAoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABqAAAA//8="
      ))
    let bomb = (0..<1024).reduce(header) { bomb, _ in bomb + block }
    try await FaultServer.run { _ in
      .reply(200, ["Content-Encoding": "gzip"], body: bomb)
    } _: { server in
      let (_, body) = try await kind.make().send(.get, server.url)
      await #expect(throws: (any Error).self) { _ = try await body.collect(upTo: 1 << 20) }
    }
  }

  @Test(arguments: TransportKind.allCases)
  func theHeadComesBeforeTheBody(kind: TransportKind) async throws {
    let gate = Gate()
    try await FaultServer.run { _ in
      [.head(200, ["Content-Length": "4"]), .bytes("ab"), .wait(gate.pass), .bytes("cd")]
    } _: { server in
      let (response, body) = try await kind.make().send(.get, server.url)
      #expect(response.status == .ok)
      #expect(body.length == 4)
      var chunks = body.makeAsyncIterator()
      let got = try await chunks.next()
      #expect(got == Data("ab".utf8))
      await gate.open()
      var rest = Data()
      while let chunk = try await chunks.next() { rest += chunk }
      #expect(rest == Data("cd".utf8))
    }
  }

  @Test(arguments: TransportKind.allCases)
  func aTrickle(kind: TransportKind) async throws {
    let text = String((0..<200).map { Character(UnicodeScalar(UInt8(97 + $0 % 26))) })
    try await FaultServer.run { _ in
      FaultResponse(
        [.head(200, ["Content-Length": "200"])]
          + text.flatMap { [.pause(.milliseconds(1)), .bytes(String($0))] })
    } _: { server in
      let got = try await kind.make().answer(.get, server.url).text
      #expect(got == text)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func cookiesAndCredentialsAreNotKept(kind: TransportKind) async throws {
    try await FaultServer.run { request in
      .reply(
        request.number == 1 ? 401 : 200,
        ["Set-Cookie": "a=b; Path=/", "WWW-Authenticate": "Basic realm=\"x\""], "body")
    } _: { server in
      let transport = kind.make()
      let first = try await transport.answer(.get, server.url, [.authorization: "Basic eDp5"])
      #expect(first.status == 401)
      #expect(first.text == "body")
      _ = try await transport.answer(.get, server.url)
      let request = try #require(await server.journal.requests.last)
      #expect(request[header: "cookie"] == nil)
      #expect(request[header: "authorization"] == nil)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func aBodyIsReadOnce(kind: TransportKind) async throws {
    let gate = Gate()
    try await FaultServer.run { _ in
      [.head(200, ["Content-Length": "1"]), .wait(gate.pass), .bytes("a")]
    } _: { server in
      let (_, body) = try await kind.make().send(.get, server.url)
      await gate.open()
      let first = try await body.collect(upTo: 10)
      #expect(first == Data("a".utf8))
      // The second read is empty or fails, but does not crash the process.
      let again = try? await body.collect(upTo: 10)
      #expect(again ?? Data() == Data())
    }
  }
}
