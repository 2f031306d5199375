import FaultServer
import Foundation
import HTTPTypes
import Logging
import Testing

@testable import Runtime

/// Many concurrent calls, and the requests that the server received.
@Suite("Concurrent calls", .timeLimit(.minutes(5))) struct CallLoadTests {
  private static let token = FaultResponse.reply(
    200, type: "application/json",
    #"{"access_token":"t0k3n-s3cr3t","token_type":"bearer","expires_in":3600}"#)
  private static let answer = FaultResponse.reply(200, type: "application/json", #"{"ok":true}"#)

  @Test("1,000 calls of a new client share one token", arguments: TransportKind.allCases)
  func oneToken(kind: TransportKind) async throws {
    try await FaultServer.run { request in
      request.target == "/token" ? Self.token : Self.answer
    } _: { server in
      let core = try ClientCore(
        server.url, kind, security: .clientCredentials(id: "id", secret: "s3cr3t"),
        configuration: Configuration(timeout: .seconds(240), attemptTimeout: .seconds(240)))
      let answers = try await withThrowingTaskGroup(of: JSONValue.self) { group in
        for id in 0..<1000 {
          group.addTask { try await core.send(CallRequest(id: "\(id)")).get() }
        }
        return try await group.reduce(into: 0) { count, value in
          if value["ok"] == true { count += 1 }
        }
      }
      #expect(answers == 1000)
      let lines = await server.journal.lines
      #expect(lines.filter { $0 == "POST /token" }.count == 1)
      #expect(lines.count == 1001)
      #expect(Set(lines).count == 1001)
    }
  }

  @Test(
    "a server that responds with 503 to a third of the requests", arguments: TransportKind.allCases)
  func aThirdFails(kind: TransportKind) async throws {
    try await FaultServer.run { request in
      if request.target == "/token" { return request.number % 3 == 0 ? .reply(503) : Self.token }
      if request.number % 3 == 0 { return .reply(503) }
      return request.method == "POST" ? .reply(201) : Self.answer
    } _: { server in
      let core = try ClientCore(
        server.url, kind, security: .clientCredentials(id: "id", secret: "s3cr3t"),
        configuration: Configuration(
          timeout: .seconds(240), attemptTimeout: .seconds(240), retries: .patient))
      let outcomes = await withTaskGroup(of: (String, Bool).self) { group in
        for id in 0..<100 {
          group.addTask {
            ("get", (try? await core.send(CallRequest(id: "\(id)")).get()) != nil)
          }
          group.addTask {
            ("key", (try? await core.send(PaymentRequest(id: "k\(id)", key: "\(id)")).get()) != nil)
          }
          group.addTask {
            ("none", (try? await core.send(PaymentRequest(id: "n\(id)")).get()) != nil)
          }
        }
        return await group.reduce(into: [String: Int]()) { counts, outcome in
          counts["\(outcome.0) \(outcome.1 ? "succeeded" : "failed")", default: 0] += 1
        }
      }
      #expect(outcomes["get succeeded"] == 100)
      #expect(outcomes["key succeeded"] == 100)
      #expect((outcomes["none failed"] ?? 0) > 0)

      let requests = await server.journal.requests
      let payments = Dictionary(grouping: requests.filter { $0.method == "POST" }, by: \.target)
      for (target, attempts) in payments where target.hasPrefix("/payments/n") {
        #expect(attempts.count == 1, "\(target)")
      }
      let keyed = payments.filter { $0.key.hasPrefix("/payments/k") }
      #expect(keyed.count == 100)
      #expect(keyed.values.contains { $0.count > 1 })
      for attempts in keyed.values {
        #expect(Set(attempts.map { $0[header: "Idempotency-Key"] }).count == 1)
      }
    }
  }

  @Test("no log line and no error contains a secret", arguments: TransportKind.allCases)
  func secrets(kind: TransportKind) async throws {
    let log = LineLog()
    var logger = Logger(label: "test", factory: { _ in log })
    logger.logLevel = .debug
    let outcomes: [FaultResponse] = [
      [.reset], .reply(401), .reply(500, ["Set-Cookie": "c=c00k13-s3cr3t"]),
      .redirect(302, to: "https://localhost:1/?token=l1nk-s3cr3t"),
      .reply(200, type: "application/json", #"{"client_secret":"b0dy-s3cr3t"}"#),
      .reply(200, type: "application/json", "{"),
      [.head(200, ["Content-Length": "999999999"]), .close], [.bytes("nonsense\r\n\r\n"), .close],
    ]
    try await FaultServer.run { request in
      guard request.target != "/token" else { return Self.token }
      return outcomes[request.number % outcomes.count]
    } _: { server in
      let securities: [Security] = [
        .clientCredentials(id: "id", secret: "cl13nt-s3cr3t"), .bearer("b34r3r-s3cr3t"),
        .provided { .bearer("v4ult-s3cr3t") },
      ]
      var everything = ""
      for security in securities {
        for transport in [server.url, FaultServer.refusingURL] {
          let core = try ClientCore(
            transport, kind, security: security,
            configuration: Configuration(
              retries: .backoff(maximumAttempts: 2, initialInterval: .zero),
              headers: [.init("X-Key")!: "h34d3r-s3cr3t"], logger: logger))
          dump(core, to: &everything)
          for id in 0..<12 {
            let options = RequestOptions(headers: [.cookie: "c=c4ll-s3cr3t"])
            let result = await core.send(PaymentRequest(id: "\(id)"), options: options)
            dump(result, to: &everything)
            dump(options, to: &everything)
            everything += "\(result) \(options)"
            if case .failure(let error) = result {
              everything += "\(error) \(error.message) \(error.localizedDescription)"
            }
          }
        }
      }
      #expect(!everything.contains("s3cr3t"))
      let lines = log.lines
      #expect(lines.count > 100)
      let leaks = lines.filter { $0.contains("s3cr3t") }
      #expect(leaks.isEmpty)
    }
  }
}

/// Records each line with its metadata.
///
/// `@unchecked`: the lock protects the lines, and the other properties are set once.
private final class LineLog: LogHandler, @unchecked Sendable {
  private let lock = NSLock()
  private var stored: [String] = []
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.debug

  var lines: [String] { lock.withLock { stored } }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    lock.withLock { stored.append("\(event.message) \(event.metadata ?? [:])") }
  }
}
