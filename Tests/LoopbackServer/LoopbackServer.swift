import FlyingFox
import FlyingSocks
import Foundation

/// A server on a free port of the loopback interface, which records what it receives.
public struct LoopbackServer: Sendable {
  /// The URL without a trailing slash: `http://127.0.0.1:49152`.
  public let url: String
  private let log: RequestLog

  /// All requests so far, in order.
  public var requests: [ReceivedRequest] {
    get async { await log.requests }
  }

  /// The requests so far, as `GET /exchanges`.
  public var lines: [String] {
    get async { await log.requests.map(\.line) }
  }

  /// Runs a server during a test. It listens before the test starts, and has stopped when this returns.
  public static func run<Value>(
    answering answer: @escaping @Sendable (ReceivedRequest) async throws -> Reply,
    _ test: (LoopbackServer) async throws -> Value
  ) async throws -> Value {
    let log = RequestLog()
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
      handler: ClosureHTTPHandler { request in
        let received = try await ReceivedRequest(request)
        await log.append(received)
        return HTTPResponse(try await answer(received))
      })
    let running = Task { try await server.run() }
    let outcome = await Result {
      // A busy machine takes longer than the default timeout.
      try await server.waitUntilListening(timeout: 120)
      guard case .ip4(_, let port) = await server.listeningAddress else {
        throw URLError(.cannotConnectToHost)
      }
      return try await test(LoopbackServer(url: "http://127.0.0.1:\(port)", log: log))
    }
    await server.stop()
    running.cancel()
    _ = await running.result
    return try outcome.get()
  }

  /// Runs a server that always responds in the same way.
  public static func run<Value>(
    answering reply: Reply, _ test: (LoopbackServer) async throws -> Value
  ) async throws -> Value {
    let answer: @Sendable (ReceivedRequest) -> Reply = { _ in reply }
    return try await run(answering: answer, test)
  }

  private actor RequestLog {
    var requests: [ReceivedRequest] = []

    func append(_ request: ReceivedRequest) {
      requests.append(request)
    }
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ work: () async throws -> Success) async {
    do {
      self = .success(try await work())
    } catch {
      self = .failure(error)
    }
  }
}

extension ReceivedRequest {
  fileprivate init(_ request: HTTPRequest) async throws {
    self.init(
      method: request.method.rawValue,
      target: request.target.rawValue,
      headers: Dictionary(
        request.headers.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { "\($0), \($1)" }),
      body: try await request.bodyData)
  }
}

extension HTTPResponse {
  fileprivate init(_ reply: Reply) {
    self.init(
      statusCode: HTTPStatusCode(reply.status, phrase: "As Told"),
      headers: HTTPHeaders(
        Dictionary(uniqueKeysWithValues: reply.headers.map { (HTTPHeader($0.key), $0.value) })),
      body: Data(reply.body.utf8))
  }
}
