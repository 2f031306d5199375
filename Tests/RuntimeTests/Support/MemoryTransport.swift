import Foundation
import HTTPTypes
import LoopbackServer
import Runtime

/// A transport without a network: it records the requests, and a closure responds to them.
struct MemoryTransport: HTTPTransport {
  typealias Handler = @Sendable (HTTPRequest, Data?) async throws -> (HTTPResponse, Data)

  private let handler: Handler
  private let log = Log()

  init(_ handler: @escaping Handler) {
    self.handler = handler
  }

  /// Responds to token requests with a token, and to all others with the reply.
  init(_ reply: Reply) {
    self.init { request, _ in
      (request.path == "/token" ? Reply.token() : reply).http
    }
  }

  var requests: [(request: HTTPRequest, body: Data?)] {
    get async { await log.requests }
  }

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let content = try await body?.collect(upTo: .max)
    await log.append(request, content)
    let (response, answer) = try await handler(request, content)
    return (response, .data(answer))
  }

  private actor Log {
    var requests: [(request: HTTPRequest, body: Data?)] = []

    func append(_ request: HTTPRequest, _ body: Data?) {
      requests.append((request, body))
    }
  }
}

extension Reply {
  var http: (HTTPResponse, Data) {
    var fields = HTTPFields()
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    return (
      HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: fields),
      Data(body.utf8)
    )
  }
}
