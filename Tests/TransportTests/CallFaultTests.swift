import FaultServer
import Foundation
import HTTPTypes
import Testing

@testable import Runtime

/// Complete calls when servers and networks fail.
@Suite("Calls with faults", .timeLimit(.minutes(5))) struct CallFaultTests {
  private static let json = #"{"answer":42}"#

  private static let answer = FaultResponse.reply(200, type: "application/json", json)

  /// Failures of one attempt, after which the server is silent.
  private static let breaks: [(String, FaultResponse)] = [
    ("reset before the answer", [.reset]),
    ("closed before the answer", [.close]),
    (
      "reset in the body",
      [.head(200, ["Content-Length": "13"]), .bytes(#"{"ans"#), .pause(.milliseconds(20)), .reset]
    ),
    ("truncated", [.head(200, ["Content-Length": "400"]), .bytes(json), .close]),
    (
      "truncated chunks",
      [.head(200, ["Transfer-Encoding": "chunked"]), .chunk(#"{"answer""#), .close]
    ),
    ("503", .reply(503)),
    ("429 with seconds", .reply(429, ["Retry-After": "0"])),
    (
      "429 with a date",
      .reply(
        429,
        [
          "Date": "Fri, 31 Dec 1999 23:59:59 GMT",
          "Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT",
        ])
    ),
  ]

  @Test("a GET is retried until a response arrives", arguments: TransportKind.allCases, breaks)
  func get(kind: TransportKind, fault: (name: String, steps: FaultResponse)) async throws {
    try await FaultServer.run { request in
      request.number <= 3 ? fault.steps : Self.answer
    } _: { server in
      let core = try ClientCore(
        server.url, kind, configuration: Configuration(retries: .patient))
      let value = try await core.send(CallRequest(id: "1")).get()
      #expect(value["answer"] == 42)
      #expect(await server.journal.requests.count == 4)
    }
  }

  @Test(
    "a POST is not retried unless the server cannot have acted", arguments: TransportKind.allCases,
    breaks)
  func post(kind: TransportKind, fault: (name: String, steps: FaultResponse)) async throws {
    try await FaultServer.run { request in
      request.number == 1 ? fault.steps : .reply(201)
    } _: { server in
      let core = try ClientCore(
        server.url, kind, configuration: Configuration(retries: .patient))
      let result = await core.send(PaymentRequest(id: "1"))
      let isRepeated = fault.name.hasPrefix("429")
      #expect(((try? result.get()) != nil) == isRepeated)
      #expect(await server.journal.requests.count == (isRepeated ? 2 : 1))
      if case .failure(.failed(.connection(let failure))) = result {
        #expect(failure.call.serverMayHaveActed != .no)
      }
    }
  }

  @Test(
    "a refused connection is retried, also for a POST",
    arguments: TransportKind.allCases)
  func refused(kind: TransportKind) async throws {
    let core = try ClientCore(
      FaultServer.refusingURL, kind,
      configuration: Configuration(
        retries: .backoff(maximumAttempts: 3, initialInterval: .milliseconds(1)),
        middleware: [AttemptCounter()]))
    let result = await core.send(PaymentRequest(id: "1"))
    guard case .failure(.failed(.connection(let failure))) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(failure.call.serverMayHaveActed == .no)
    #expect(failure.problem.contains("attempt 3"))
  }

  @Test(
    "unreadable responses are errors with their location and bytes",
    arguments: TransportKind.allCases)
  func undecodable(kind: TransportKind) async throws {
    let bodies: [(Data, String)] = [
      (Data("<html>".utf8), "$"), (Data(#"{"a":"#.utf8), "$.a"), (Data(), "$"),
      (Data([0x22, 0xC3, 0x28, 0x22]), "$"),
    ]
    for (body, path) in bodies {
      try await FaultServer.run { _ in
        [
          .head(200, ["Content-Type": "application/json", "Content-Length": "\(body.count)"]),
          .raw(body),
        ]
      } _: { server in
        let result = await (try ClientCore(server.url, kind)).send(CallRequest(id: "1"))
        guard case .failure(.failed(.undecodable(let failure))) = result else {
          Issue.record("\(result)")
          return
        }
        #expect(failure.path == path)
        #expect(failure.body == body)
        #expect(await server.journal.requests.count == 1)
      }
    }
  }

  @Test(
    "a slow response ends at the attempt's timeout, a silent server at the call's",
    arguments: TransportKind.allCases)
  func slow(kind: TransportKind) async throws {
    try await FaultServer.run { request in
      request.target == "/calls/silence"
        ? [.awaitDeparture]
        : [
          .head(200, ["Content-Length": "100000"]),
          .repeated(Data("x".utf8), times: 100_000, every: .milliseconds(5)),
        ]
    } _: { server in
      let core = try ClientCore(
        server.url, kind, configuration: Configuration(timeout: .seconds(30), retries: .none))
      let trickle = await core.send(
        CallRequest(id: "trickle"), options: .init(attemptTimeout: .milliseconds(200)))
      guard case .failure(.failed(.timedOut(_, after: .milliseconds(200)))) = trickle else {
        Issue.record("\(trickle)")
        return
      }
      let silence = await core.send(
        CallRequest(id: "silence"), options: .init(timeout: .milliseconds(200)))
      guard case .failure(.failed(.timedOut(_, after: .milliseconds(200)))) = silence else {
        Issue.record("\(silence)")
        return
      }
      // The server sees that the client has closed its connections.
      try await server.until { $0.openConnections == 0 }
    }
  }

  @Test("a response above the limit is abandoned", arguments: TransportKind.allCases)
  func tooLarge(kind: TransportKind) async throws {
    let megabyte = Data(repeating: 120, count: 1 << 20)
    for head in [
      FaultStep.head(200, ["Content-Length": "\(64 << 20)"]),
      .head(200, ["Connection": "close"]),
    ] {
      try await FaultServer.run { _ in
        [head, .repeated(megabyte, times: 64, every: nil), .close]
      } _: { server in
        let core = try ClientCore(
          server.url, kind, configuration: Configuration(maximumResponseSize: 100_000))
        let result = await core.send(CallRequest(id: "1"))
        guard case .failure(.failed(.tooLarge(let failure))) = result else {
          Issue.record("\(result)")
          return
        }
        #expect(failure.limit == 100_000)
        try await server.until { $0.openConnections == 0 }
        #expect(await server.journal.requests.count == 1)
      }
    }
  }

  @Test(
    "a redirect to another origin is returned as the response, without a credential sent there",
    arguments: TransportKind.allCases)
  func redirects(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      Self.answer
    } _: { other in
      let elsewhere = other.localhostURL
      try await FaultServer.run { request in
        switch request.target {
        case "/calls/away": .redirect(307, to: "\(elsewhere)/calls/1")
        case "/calls/within": .redirect(302, to: "/calls/1")
        case "/payments/within": .redirect(307, to: "/payments/1")
        default: Self.answer
        }
      } _: { server in
        let core = try ClientCore(server.url, kind)
        let away = await core.send(CallRequest(id: "away"))
        guard case .failure(.undocumented(let response)) = away else {
          Issue.record("\(away)")
          return
        }
        #expect(response.statusCode == 307)
        #expect(await other.journal.requests.isEmpty)
        #expect(try await core.send(CallRequest(id: "within")).get()["answer"] == 42)
        _ = await core.send(PaymentRequest(id: "within"))
        let lines = await server.journal.lines
        #expect(!lines.contains("POST /payments/1"))
        #expect(lines.filter { $0 == "GET /calls/1" }.count == 1)
      }
    }
  }
}

/// Adds the number of the attempt to errors.
private struct AttemptCounter: Middleware {
  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
  ) async throws -> (HTTPResponse, HTTPBody) {
    do {
      return try await next(request, body)
    } catch let error {
      guard case .unreachable(let problem) = TransportError(error) else { throw error }
      throw TransportError.unreachable("attempt \(context.attempt): \(problem)")
    }
  }
}
