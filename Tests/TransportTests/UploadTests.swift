import FaultServer
import Foundation
import HTTPTypes
import Runtime
import Testing

/// Request bodies.
@Suite("Uploads", .timeLimit(.minutes(5)))
struct UploadTests {
  private static let chunks = (0..<40).map { Data(repeating: UInt8($0), count: 10_000) }
  private static let whole = chunks.reduce(Data(), +)

  private func stream(_ chunks: [Data]) -> AsyncStream<Data> {
    AsyncStream { continuation in
      for chunk in chunks { continuation.yield(chunk) }
      continuation.finish()
    }
  }

  @Test(arguments: TransportKind.allCases, [HTTPRequest.Method.post, .put, .patch, .delete])
  func bytes(kind: TransportKind, method: HTTPRequest.Method) async throws {
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      _ = try await kind.make().answer(method, server.url, body: .data(Self.whole))
      let request = try #require(await server.journal.requests.first)
      #expect(request.body == Self.whole)
      #expect(request[header: "content-length"] == "\(Self.whole.count)")
      #expect(request[header: "expect"] == nil)
    }
  }

  @Test(arguments: TransportKind.allCases, [nil, 400_000] as [Int64?])
  func aStream(kind: TransportKind, length: Int64?) async throws {
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      _ = try await kind.make().answer(
        .post, server.url, body: .stream(stream(Self.chunks), length: length))
      let request = try #require(await server.journal.requests.first)
      #expect(request.body == Self.whole)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func anEmptyStream(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      let transport = kind.make()
      _ = try await transport.answer(.post, server.url, body: .stream(stream([])))
      _ = try await transport.answer(.post, server.url, body: .stream(stream([]), length: 0))
      #expect(await server.journal.requests.map(\.bodyLength) == [0, 0])
    }
  }

  @Test(arguments: TransportKind.allCases, [0, 1, 16_384, 1 << 20])
  func aFile(kind: TransportKind, length: Int) async throws {
    let file = try SampleFile(Data(repeating: 7, count: length))
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      _ = try await kind.make().answer(.put, server.url, body: .file(at: file.url))
      let request = try #require(await server.journal.requests.first)
      #expect(request.body == Data(repeating: 7, count: length))
      #expect(request[header: "content-length"] == "\(length)")
    }
    #expect(FileManager.default.fileExists(atPath: file.url.path))
  }

  @Test(arguments: TransportKind.allCases)
  func aFileThatHasChanged(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      let file = try SampleFile(Data(repeating: 7, count: 100))
      let body = try HTTPBody.file(at: file.url)
      try Data(repeating: 7, count: 50).write(to: file.url)
      let changed = await failure {
        _ = try await kind.make().answer(.post, server.url, body: body)
      }
      #expect(changed?.isInvalidRequest == true)
      try FileManager.default.removeItem(at: file.url)
      let gone = await failure { _ = try await kind.make().answer(.post, server.url, body: body) }
      #expect(gone?.isInvalidRequest == true)
      #expect(await server.journal.connections == 0)
    }
  }

  @Test(arguments: TransportKind.allCases, [4_000, 400_001] as [Int64])
  func aStreamOfAnotherLength(kind: TransportKind, length: Int64) async throws {
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      let error = await failure {
        _ = try await kind.make().answer(
          .post, server.url, body: .stream(stream(Self.chunks), length: length))
      }
      #expect(error != nil)
      #expect(await server.journal.requests.isEmpty)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func aStreamThatFails(kind: TransportKind) async throws {
    struct Broken: Error {}
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      let chunks = AsyncThrowingStream<Data, any Error> { continuation in
        continuation.yield(Data(repeating: 1, count: 1000))
        continuation.finish(throwing: Broken())
      }
      await #expect(throws: (any Error).self) {
        _ = try await kind.make().answer(
          .post, server.url, body: .replayableStream { chunks })
      }
      #expect(await server.journal.requests.isEmpty)
    }
  }

  @Test(arguments: TransportKind.allCases, [HTTPRequest.Method.get, .head])
  func methodsWithoutABody(kind: TransportKind, method: HTTPRequest.Method) async throws {
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      let error = await failure {
        _ = try await kind.make().answer(method, server.url, body: .data(Data("x".utf8)))
      }
      #expect(error?.isInvalidRequest == true)
      #expect(await server.journal.connections == 0)
    }
  }

  /// A server may reject a body without reading it. AsyncHTTPClient may then fail to write before it returns the
  /// response.
  @Test(arguments: TransportKind.allCases)
  func anAnswerBeforeTheBodyIsRead(kind: TransportKind) async throws {
    let early: FaultServer.EarlyScript = { _ in
      .reply(413, ["Connection": "close"], "too much") + [.awaitDeparture]
    }
    try await FaultServer.run(early: early) { _ in
      .reply(200)
    } _: { server in
      let body = HTTPBody.data(Data(repeating: 1, count: 1 << 24))
      do {
        let answer = try await kind.make().answer(.post, server.url, body: body)
        #expect(answer.status == 413)
        #expect(answer.text == "too much")
      } catch let error as TransportError where kind == .asyncHTTPClient {
        #expect(error.isConnection)
      }
      #expect(await server.journal.connections == 1)
    }
  }

  /// Temporary files are removed.
  @Test func nothingIsLeftBehind() async throws {
    let before = try temporaryFiles()
    try await FaultServer.run { request in
      request.target == "/reset" ? [.reset] : .reply(200)
    } _: { server in
      for path in ["/", "/reset"] {
        _ = try? await URLSessionTransport().answer(
          .post, server.url + path, body: .stream(stream(Self.chunks)))
      }
    }
    // Other tests may have files of other lengths there at the same time.
    #expect(try temporaryFiles().subtracting(before).isEmpty)
  }

  private func temporaryFiles() throws -> Set<String> {
    let folder = FileManager.default.temporaryDirectory
    return Set(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
        let path = folder.appendingPathComponent(name).path
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        return UUID(uuidString: name) != nil && size == Self.whole.count
      })
  }
}

/// A file for the duration of a test.
final class SampleFile: Sendable {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("transport-test-\(UUID().uuidString)")

  init(_ data: Data) throws {
    try data.write(to: url)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}
