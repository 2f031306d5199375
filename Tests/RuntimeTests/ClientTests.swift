import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

@Suite struct ClientTests {
  private static let session =
    #"{"created":"2022-07-23T00:18:21.419Z","_links":{"self":{"href":"h"}},"note":null}"#

  private func client(
    _ transport: any HTTPTransport, server: Server = .production,
    configuration: Configuration = Configuration(retries: .none)
  ) throws -> Dwolla {
    try Dwolla(
      security: .bearer("b34r3r"), server: server, configuration: configuration,
      transport: transport)
  }

  @Test func theRequest() async throws {
    let transport = MemoryTransport(.json(200, Self.session))
    let client = try client(
      transport, server: Server(url: "https://proxy.example.com:8443/dwolla/v1/"))
    let session = try await client.exchangeSessions.get(
      id: "a/b", limit: 5, statuses: [.active, Status(rawValue: "x y")], requestID: "r1",
      session: "s1")
    #expect(session.links["self"]?.href == "h")
    let request = try #require(await transport.requests.first?.request)
    #expect(request.scheme == "https")
    #expect(request.authority == "proxy.example.com:8443")
    #expect(
      request.path
        == "/dwolla/v1/exchange-sessions/a%2Fb?limit=5&status=active&status=x%20y")
    #expect(request.headerFields[.accept] == "application/vnd.dwolla.v1.hal+json")
    #expect(request.headerFields[.cookie] == "session=s1")
    #expect(request.headerFields[.userAgent] == "Dwolla-Swift/2.0")
    #expect(request.headerFields[.requestID] == "r1")
    #expect(request.headerFields[.contentType] == nil)
  }

  @Test func whichHeadersCount() async throws {
    let transport = MemoryTransport(.json(200, Self.session))
    let one = HTTPField.Name("X-One")!
    let two = HTTPField.Name("X-Two")!
    let client = try client(
      transport,
      configuration: Configuration(
        userAgent: "mine/1", headers: [one: "client", two: "client", .accept: "*/*"]))
    var headers: HTTPFields = [one: "call", .userAgent: "mine/2"]
    headers.append(HTTPField(name: one, value: "call 2"))
    _ = try await client.exchangeSessions.get(id: "1", options: .init(headers: headers))
    let fields = try #require(await transport.requests.first?.request.headerFields)
    #expect(fields[values: one] == ["call", "call 2"])
    #expect(fields[values: two] == ["client"])
    #expect(fields[values: .accept] == ["application/vnd.dwolla.v1.hal+json"])
    #expect(fields[values: .userAgent] == ["mine/2"])
    #expect(fields[values: .authorization] == ["Bearer b34r3r"])
  }

  @Test func anAuthorizationOfTheCallReplacesTheClients() async throws {
    let transport = MemoryTransport(.json(200, Self.session))
    let client = try Dwolla(
      security: .clientCredentials(id: "i", secret: "s"), transport: transport)
    _ = try await client.exchangeSessions.get(
      id: "1", options: .init(headers: [.authorization: "Custom x"]))
    let sent = await transport.requests
    #expect(sent.map { $0.request.headerFields[values: .authorization] } == [["Custom x"]])
  }

  @Test("An operation's own server takes the place of the client's server of that name alone")
  func ownServers() async throws {
    struct Upload: OperationRequest {
      static let operation = OperationDescription(
        id: "upload", name: "upload", method: .get, path: "/files", security: [.bearer],
        servers: ["production": "https://files.example.com/v2"])
      func write(to message: inout RequestMessage) throws(CallFailure) {}
      static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<
        Response, GetExchangeSessionError
      > { .success(answer.response) }
    }
    let other = Server(url: "https://test.example.com")
    for (server, options, expected) in [
      (.production, RequestOptions(), "files.example.com/v2/files"),
      (other, RequestOptions(), "test.example.com/files"),
      (.production, RequestOptions(server: other), "test.example.com/files"),
      (.production, RequestOptions(server: .production), "api.dwolla.com/files"),
    ] as [(Server, RequestOptions, String)] {
      let transport = MemoryTransport(.json(200, "{}"))
      _ = try await client(transport, server: server).core.send(Upload(), options: options)
      let request = try #require(await transport.requests.first?.request)
      #expect("\(request.authority ?? "")\(request.path ?? "")" == expected)
      #expect(request.headerFields[.authorization] == "Bearer b34r3r")
    }
  }

  @Test func requestsThatCannotBeSent() async throws {
    let transport = MemoryTransport(.json(200, Self.session))
    let client = try client(transport)
    for (id, options) in [
      ("..", RequestOptions()), ("", RequestOptions()),
      ("1", RequestOptions(server: Server(url: "nowhere"))),
      ("1", RequestOptions(server: Server(url: "https://u:hunter2@host"))),
    ] {
      let result = await exchangeSessionsGet(client.core, .init(id: id), options: options)
      guard case .failure(.failed(.invalidRequest(let refused))) = result else {
        Issue.record("\(result)")
        continue
      }
      #expect(refused.parameter == (options.server == nil ? "id" : nil))
      #expect(!refused.problem.contains("hunter2"))
    }
    #expect(await transport.requests.isEmpty)
  }

  @Test func documentedFailures() async throws {
    let body = #"{"code":"ValidationError","message":"Look\nhere"}"#
    var reply = Reply.json(400, body)
    reply.headers["X-Request-Id"] = "req-7"
    let client = try client(MemoryTransport(reply))
    let error = await #expect(throws: CreateCustomerExchangeSessionError.self) {
      _ = try await client.exchangeSessions.create(id: "1", body: .unknown(["a": "private"]))
    }
    guard case .badRequest(let failure) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.code == "ValidationError")
    #expect(failure.body.message == "Look\nhere")
    #expect(failure.status == .badRequest)
    #expect(failure.data == Data(body.utf8))
    #expect(failure.operation.id == "createCustomerExchangeSession")
    let general: any DwollaError = try #require(error)
    #expect(general.statusCode == 400)
    #expect(general.body == Data(body.utf8))
    #expect(general.headers?[.contentType] == "application/vnd.dwolla.v1.hal+json")
    let message =
      "exchangeSessions.create (POST /customers/{id}/exchange-sessions): 400: "
      + "ValidationError: Look here [x-request-id: req-7]"
    #expect(general.message == message)
    #expect("\(general)" == message)
    #expect((general as any Error).localizedDescription == message)
  }

  @Test(
    arguments: [
      (Reply(404), "undocumented response: 404"),
      (
        Reply(599, body: #"{"code":42,"message":["x"]}"#),
        "599: 42"
      ),
      (
        Reply(302, headers: ["Location": "https://evil"]),
        "undocumented response: 302"
      ),
      (
        Reply(400, headers: ["Content-Type": "text/html"], body: "<html>"),
        "undocumented response (text/html): 400"
      ),
      (Reply(201, headers: ["Location": ""]), nil),
      (Reply(400, body: "<html>"), "400: the response cannot be decoded at $: "),
      (
        Reply(
          500, headers: ["Content-Type": "Application/JSON; charset=utf-8"],
          body: #"{"message":"\#(String(repeating: "x", count: 400))"}"#),
        "500: \(String(repeating: "x", count: 300))…"
      ),
    ] as [(Reply, String?)])
  func statusesAndTypes(reply: Reply, problem: String?) async throws {
    let client = try client(MemoryTransport(reply))
    let result = await exchangeSessionsCreate(
      client.core, .init(id: "1", body: .unknown([:])))
    guard case .failure(let error) = result else {
      #expect(problem == nil)
      return
    }
    #expect(error.reason.problem.hasPrefix(try #require(problem)))
    #expect(error.statusCode == reply.status)
    #expect(error.body == Data(reply.body.utf8))
  }

  @Test func transportErrors() async throws {
    struct Broken: Error, CustomStringConvertible {
      var description: String { "the cable is cut" }
    }
    struct Silent: Error { var secret = "hunter2" }
    let operation = GetExchangeSessionRequest.operation
    func call(_ serverMayHaveActed: ServerAction) -> CallRecord {
      CallRecord(operation: operation, serverMayHaveActed: serverMayHaveActed)
    }
    func failure(_ problem: String, _ serverMayHaveActed: ServerAction) -> ConnectionFailure {
      ConnectionFailure(call: call(serverMayHaveActed), problem: problem)
    }
    let url = URL(string: "https://host/?key=hunter2")!
    let cases: [(any Error, CallFailure?)] = [
      (Broken(), .connection(failure("the cable is cut", .maybe))),
      (Silent(), .connection(failure("Silent", .maybe))),
      (TransportError.tls("no"), .tls(failure("no", .no))),
      (TransportError.unreachable("no"), .connection(failure("no", .no))),
      (TransportError.connection("no"), .connection(failure("no", .maybe))),
      (
        TransportError.invalidRequest("no"),
        .invalidRequest(InvalidRequest(call: call(.no), parameter: nil, problem: "no"))
      ),
      (TransportError.timedOut, .connection(failure("the connection timed out", .maybe))),
      (TransportError.cancelled, .cancelled(call(.maybe))),
      (CancellationError(), .cancelled(call(.maybe))),
      (URLError(.cancelled), .cancelled(call(.maybe))),
      (URLError(.serverCertificateUntrusted, userInfo: [NSURLErrorFailingURLErrorKey: url]), nil),
      (URLError(.cannotFindHost, userInfo: [NSURLErrorFailingURLErrorKey: url]), nil),
    ]
    for (thrown, expected) in cases {
      let client = try client(MemoryTransport { _, _ in throw thrown })
      let result = await exchangeSessionsGet(client.core, .init(id: "1"))
      guard case .failure(.failed(let cause)) = result else {
        Issue.record("\(result)")
        continue
      }
      if let expected { #expect(cause == expected) }
      if thrown is URLError, case .tls = cause {
        #expect((thrown as? URLError)?.code == .serverCertificateUntrusted)
      }
      var dumped = ""
      dump(result, to: &dumped)
      #expect(!dumped.contains("hunter2"))
      #expect(!cause.message.contains("hunter2"))
      #expect(cause.response == nil)
    }
  }

  @Test(.timeLimit(.minutes(5))) func timeOutsAndCancelling() async throws {
    let transport = MemoryTransport { _, _ in
      try await Task.sleep(for: .seconds(3600))
      return Reply(200).http
    }
    let operation = GetExchangeSessionRequest.operation
    let client = try client(
      transport, configuration: Configuration(timeout: .milliseconds(30)))
    for (timeout, limit) in [
      (nil, .milliseconds(30)), (.milliseconds(40), .milliseconds(40)), (.zero, .zero),
      (.seconds(-1), .seconds(-1)),
    ] as [(Duration?, Duration)] {
      let result = await exchangeSessionsGet(
        client.core, .init(id: "1"), options: .init(timeout: timeout))
      #expect(throws: GetExchangeSessionError.self) { try result.get() }
      guard case .failure(.failed(let cause)) = result else { continue }
      #expect(
        cause
          == .timedOut(
            CallRecord(
              operation: operation, attempts: limit > .zero ? 1 : 0,
              serverMayHaveActed: limit > .zero ? .maybe : .no), after: limit))
    }
    let task = Task {
      await exchangeSessionsGet(
        client.core, .init(id: "1"), options: .init(timeout: .seconds(Int64.max)))
    }
    try await Task.sleep(for: .milliseconds(30))
    task.cancel()
    guard case .failure(.failed(let cause)) = await task.value else {
      Issue.record("the call was not cancelled")
      return
    }
    #expect(cause == .cancelled(CallRecord(operation: operation, serverMayHaveActed: .maybe)))
  }

  @Test(
    "libcurl's messages for failed handshakes and broken TLS connections",
    arguments: [
      ("SSL certificate problem: self-signed certificate", true),
      ("SSL connect error", true), ("OpenSSL SSL_connect: Connection reset by peer", true),
      ("OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to host:443", true),
      ("error:0A00010B:SSL routines::wrong version number", true),
      ("OpenSSL SSL_read: SSL_ERROR_SYSCALL, errno 104", false),
      ("OpenSSL SSL_read: error:0A000126:SSL routines::unexpected eof while reading", false),
      ("SSL_write() returned SYSCALL, errno = 32", false),
      ("Recv failure: Connection reset by peer", false),
    ])
  func handshakes(words: String, isHandshake: Bool) {
    #expect(TransportError.isAboutHandshake(words) == isHandshake)
  }

  @Test func anErrorThatRepeatsTheCredentialDoesNotShowIt() async throws {
    let reply = Reply.json(
      400, #"{"code":"Bad","message":"no b34r3r-t0k3n, really: b34r3r-t0k3n"}"#)
    let client = try Dwolla(security: .bearer("b34r3r-t0k3n"), transport: MemoryTransport(reply))
    let error = await #expect(throws: CreateCustomerExchangeSessionError.self) {
      _ = try await client.exchangeSessions.create(id: "1", body: .unknown([:]))
    }
    #expect(error?.message.contains("b34r3r") == false)
    #expect(error?.message.contains("no <secret>, really: <secret>") == true)
  }

  @Test func timeOutMessage() {
    var call = CallRecord(operation: operation(), serverMayHaveActed: .maybe)
    #expect(
      CallFailure.timedOut(call, after: .milliseconds(1500)).message
        == "probe (GET /probe): timed out after 1.5 seconds")
    call = .unsent(operation())
    #expect(
      CallFailure.timedOut(call, after: .seconds(1)).message
        == "probe (GET /probe): timed out after 1.0 seconds, before the request was sent")
  }

  @Test func aCancelledTaskSendsNothing() async throws {
    for security in [Security.bearer("b"), .clientCredentials(id: "i", secret: "s")] {
      let transport = MemoryTransport(.json(200, Self.session))
      let client = try Dwolla(security: security, transport: transport)
      let task = Task {
        while !Task.isCancelled { await Task.yield() }
        return await exchangeSessionsGet(client.core, .init(id: "1"))
      }
      task.cancel()
      guard case .failure(.failed(.cancelled)) = await task.value else {
        Issue.record("the call was not cancelled")
        return
      }
      #expect(await transport.requests.isEmpty)
    }
  }

  @Test func ownOperations() async throws {
    let client = try client(MemoryTransport(Reply(418, body: "teapot")))
    let response = try await client.core.send(ProbeRequest()).get()
    #expect(response.status == 418)
    #expect(response.body == Data("teapot".utf8))
  }
}
