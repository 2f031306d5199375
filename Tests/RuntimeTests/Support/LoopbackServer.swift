import FlyingFox
import FlyingSocks
import Foundation
import Runtime

/// A request as it came over the wire.
struct ReceivedRequest: Sendable {
  var method: String
  /// The path and the query, as written.
  var target: String
  var headers: [String: String]
  var body: Data

  subscript(header name: String) -> String? {
    headers.first { $0.key.lowercased() == name.lowercased() }?.value
  }
}

/// What the server is to answer.
struct Reply: Sendable {
  var status = 200
  var headers: [String: String] = [:]
  var body = ""

  static func json(_ status: Int = 200, _ body: String) -> Self {
    Reply(
      status: status, headers: ["Content-Type": "application/vnd.dwolla.v1.hal+json"], body: body)
  }

  static func token(_ text: String = "t0k3n", lifetime: Int = 3600) -> Self {
    .json(
      200, #"{"access_token":"\#(text)","token_type":"Bearer","expires_in":\#(lifetime)}"#)
  }
}

/// A server on a port of the loopback interface, for the time of a test.
struct LoopbackServer: Sendable {
  let url: String
  private let log: RequestLog

  var requests: [ReceivedRequest] {
    get async { await log.requests }
  }

  private actor RequestLog {
    var requests: [ReceivedRequest] = []

    func append(_ request: ReceivedRequest) {
      requests.append(request)
    }
  }

  static func run<Value>(
    answering answer: @escaping @Sendable (ReceivedRequest) async throws -> Reply,
    _ test: (LoopbackServer) async throws -> Value
  ) async throws -> Value {
    let log = RequestLog()
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
      handler: ClosureHTTPHandler { request in
        let received = ReceivedRequest(
          method: request.method.rawValue, target: request.target.rawValue,
          headers: Dictionary(
            request.headers.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { "\($0),\($1)" }
          ),
          body: try await request.bodyData)
        await log.append(received)
        let reply = try await answer(received)
        return HTTPResponse(
          statusCode: HTTPStatusCode(reply.status, phrase: "Status"),
          headers: HTTPHeaders(
            Dictionary(uniqueKeysWithValues: reply.headers.map { (HTTPHeader($0.key), $0.value) })),
          body: Data(reply.body.utf8))
      })
    let running = Task { try await server.run() }
    defer { running.cancel() }
    try await server.waitUntilListening()
    guard case .ip4(_, let port) = await server.listeningAddress else {
      throw URLError(.cannotConnectToHost)
    }
    return try await test(LoopbackServer(url: "http://127.0.0.1:\(port)", log: log))
  }
}
