import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

@Suite("Limits of a client") struct LimitTests {
  @Test("responses up to the limit, and an error above it without reading more")
  func responseSize() async throws {
    for (size, fits) in [(1000, true), (1001, false)] {
      let (chunks, reads) = CountedChunks.make(size: size)
      let client = try Dwolla(
        security: .bearer("b"),
        configuration: Configuration(retries: .none, maximumResponseSize: 1000),
        transport: StreamTransport(status: 418, chunks: chunks))
      let result = await client.core.send(ProbeRequest())
      if fits {
        #expect(try result.get().body.count == size)
        continue
      }
      guard case .failure(.failed(.tooLarge(let failure))) = result else {
        Issue.record("\(result)")
        continue
      }
      #expect(failure.limit == 1000)
      #expect(failure.response.statusCode == 418)
      #expect(await reads.count == 101)
    }
  }

  @Test("a body with a declared length above the limit is not read")
  func statedSize() async throws {
    let (chunks, reads) = CountedChunks.make(size: 5000)
    let client = try Dwolla(
      security: .bearer("b"), configuration: Configuration(maximumResponseSize: 1000),
      transport: StreamTransport(status: 200, chunks: chunks, length: 5000))
    let result = await client.core.send(ProbeRequest())
    guard case .failure(.failed(.tooLarge)) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(await reads.count == 0)
  }

  @Test("a success with an undocumented media type is not streamed")
  func undocumentedTypes() async throws {
    let reply = Response(
      status: .ok, headers: [.contentType: "text/html"], body: Data("<html>".utf8))
    let client = try Dwolla(
      security: .bearer("b"), transport: InMemoryTransport { _, _ in reply })
    let result = await client.core.send(PDFRequest())
    #expect(throws: GetExchangeSessionError.self) { try result.get() }
    guard case .failure(.undocumented(let response)) = result else { return }
    #expect(response.body == Data("<html>".utf8))
  }

  @Test("streamed responses have no limit, failures do")
  func streams() async throws {
    let (chunks, _) = CountedChunks.make(size: 5000)
    for status in [200, 404] {
      let client = try Dwolla(
        security: .bearer("b"), configuration: Configuration(maximumResponseSize: 1000),
        transport: StreamTransport(status: status, chunks: chunks))
      let result = await client.core.send(StreamingRequest())
      if status == 200 {
        #expect(try await result.get().collect(upTo: .max).count == 5000)
      } else {
        #expect(throws: GetExchangeSessionError.self) { try result.get() }
      }
    }
  }

  @Test(
    "servers without TLS are accepted only on the loopback interface",
    arguments: [
      ("http://localhost:8080", true), ("http://127.0.0.1", true), ("http://127.9.9.9:1", true),
      ("http://[::1]:80", true), ("http://api.localhost", false), ("https://example.com", true),
      ("http://example.com", false), ("http://127.0.0.1.example.com", false),
      ("http://localhost.example.com", false), ("http://10.0.0.1", false),
      ("http://127.1", false), ("http://[::2]", false),
    ])
  func tls(url: String, isAllowed: Bool) async throws {
    let transport = MemoryTransport(Reply(201))
    let make = { (configuration: Configuration) in
      try Dwolla(
        security: .anonymous, server: Server(url: url), configuration: configuration,
        transport: transport)
    }
    if isAllowed {
      _ = try make(Configuration())
    } else {
      #expect(throws: ConfigurationError.self) { try make(Configuration()) }
    }
    _ = try make(Configuration(allowsInsecureServers: true))
    let client = try Dwolla(security: .bearer("b"), transport: transport)
    let result = await exchangeSessionsCreate(
      client.core, .init(id: "1", body: .unknown([:])), options: .init(server: Server(url: url)))
    #expect(((try? result.get()) != nil) == isAllowed)
    let tokens = try? Dwolla(
      security: .clientCredentials(id: "i", secret: "s", tokenURL: "\(url)/token"),
      transport: transport)
    #expect((tokens != nil) == isAllowed)
    let provided = try Dwolla(
      security: .provided {
        .clientCredentials(id: "i", secret: "s", tokenURL: "\(url)/token")
      }, configuration: Configuration(retries: .none), transport: MemoryTransport(.token()))
    let outcome = await exchangeSessionsCreate(
      provided.core, .init(id: "1", body: .unknown([:])))
    if case .failure(.failed(.authentication)) = outcome {
      #expect(!isAllowed)
    } else {
      #expect(isAllowed)
    }
  }
}

/// Responds with chunks.
private struct StreamTransport: HTTPTransport {
  let status: Int
  let chunks: CountedChunks
  var length: Int64?

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    (HTTPResponse(status: .init(code: status)), .stream(chunks, length: length))
  }
}

/// Chunks of ten bytes, with a count of the requested ones.
private struct CountedChunks: AsyncSequence, Sendable {
  actor Reads {
    var count = 0
    func add() { count += 1 }
  }

  let size: Int
  let reads: Reads

  static func make(size: Int) -> (CountedChunks, Reads) {
    let reads = Reads()
    return (CountedChunks(size: size, reads: reads), reads)
  }

  func makeAsyncIterator() -> Iterator { Iterator(left: size, reads: reads) }

  struct Iterator: AsyncIteratorProtocol {
    var left: Int
    let reads: Reads

    mutating func next() async throws -> Data? {
      guard left > 0 else { return nil }
      await reads.add()
      let count = Swift.min(left, 10)
      left -= count
      return Data(repeating: 120, count: count)
    }
  }
}

/// A request with a streamed response.
private struct StreamingRequest: OperationRequest {
  static let operation = OperationDescription(
    id: "download", name: "download", method: .get, path: "/file", streamed: ["*/*"])

  func write(to message: inout RequestMessage) throws(CallFailure) {}

  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<
    HTTPBody, GetExchangeSessionError
  > {
    answer.status == 200 ? .success(answer.stream) : .failure(.undocumented(answer.undocumented))
  }
}

/// A request whose response is streamed if it has the documented type.
private struct PDFRequest: OperationRequest {
  static let operation = OperationDescription(
    id: "pdf", name: "pdf", method: .get, path: "/pdf", accept: ["application/pdf"],
    streamed: ["*/*"])

  func write(to message: inout RequestMessage) throws(CallFailure) {}

  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<
    HTTPBody, GetExchangeSessionError
  > {
    answer.has("application/pdf")
      ? .success(answer.stream) : .failure(.undocumented(answer.undocumented))
  }
}
