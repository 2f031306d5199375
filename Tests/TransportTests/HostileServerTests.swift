import FaultServer
import Foundation
import HTTPTypes
import Testing

@testable import Runtime

/// Hostile servers. A call ends in bounded time and memory, reports that the server may have acted, and
/// affects no other call.
@Suite("Hostile servers", .serialized, .timeLimit(.minutes(5))) struct HostileServerTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let response: FaultResponse
    /// Whether Foundation on Linux survives the attack.
    var isSurvived = true
  }

  private static let many = 1 << 30
  private static let block = Data(repeating: UInt8(ascii: "x"), count: 1 << 16)
  private static let fields = Data(String(repeating: "X: y\r\n", count: 100).utf8)
  private static let chunks = Data(String(repeating: "1\r\nx\r\n", count: 100).utf8)

  static let attacks: [Attack] = [
    Attack(testDescription: "never a byte", response: [.awaitDeparture]),
    Attack(
      testDescription: "a head a byte at a time, without end",
      response: [
        .bytes("HTTP/1.1 200 OK\r\nX: "),
        .repeated(Data("x".utf8), times: many, every: .milliseconds(1)),
      ]),
    Attack(
      testDescription: "header fields without end",
      response: [
        .bytes("HTTP/1.1 200 OK\r\n"), .repeated(fields, times: many, every: .milliseconds(1)),
      ]),
    Attack(
      testDescription: "a header of 100 MB",
      response: [
        .bytes("HTTP/1.1 200 OK\r\nX: "), .repeated(block, times: 1600, every: .milliseconds(1)),
        .close,
      ]),
    Attack(
      testDescription: "a body without end",
      response: [
        .head(200, ["Connection": "close"]), .repeated(block, times: many, every: .milliseconds(1)),
      ]),
    Attack(
      testDescription: "a body a byte at a time, without end",
      response: [
        .head(200, ["Connection": "close"]),
        .repeated(Data("x".utf8), times: many, every: .milliseconds(1)),
      ]),
    Attack(
      testDescription: "chunks without end",
      response: [
        .head(200, ["Transfer-Encoding": "chunked"]),
        .repeated(chunks, times: many, every: .milliseconds(1)),
      ]),
    Attack(
      testDescription: "a chunk of immense size",
      response: [
        .head(200, ["Transfer-Encoding": "chunked"]), .bytes("FFFFFFFFFFFFFFFFF\r\nx"),
        .awaitDeparture,
      ]),
    Attack(
      testDescription: "informational responses without end",
      response: [
        .repeated(
          Data("HTTP/1.1 103 Early Hints\r\n\r\n".utf8), times: many, every: .milliseconds(1))
      ]),
    Attack(
      testDescription: "trailers without end",
      response: .endlessTrailers, isSurvived: false),
    Attack(
      testDescription: "two lengths",
      response: [.head(200, ["Content-Length": "4", "content-length": "2"]), .bytes("good")]),
    Attack(
      testDescription: "a length beside chunks",
      response: [
        .head(200, ["Content-Length": "4", "Transfer-Encoding": "chunked"]), .chunk("good"),
        .lastChunk(),
      ]),
    Attack(
      testDescription: "a negative length",
      response: [.head(200, ["Content-Length": "-1"]), .bytes("x"), .awaitDeparture]),
    Attack(
      testDescription: "a length that no number holds",
      response: [
        .head(200, ["Content-Length": "9223372036854775807"]), .bytes("x"), .awaitDeparture,
      ],
      isSurvived: false),
  ]

  static func attacks(on kind: TransportKind) -> [Attack] {
    #if os(Linux)
      kind == .urlSession ? attacks.filter(\.isSurvived) : attacks
    #else
      attacks
    #endif
  }

  static let cases = TransportKind.allCases.flatMap { kind in attacks(on: kind).map { (kind, $0) } }

  @Test(arguments: cases)
  func anAttackEnds(kind: TransportKind, attack: Attack) async throws {
    try await FaultServer.run { request in
      request.target == "/calls/1"
        ? .reply(200, type: "application/json", #"{"answer":42}"#) : attack.response
    } _: { server in
      let core = try ClientCore(
        server.url, kind,
        configuration: Configuration(
          timeout: .seconds(20), attemptTimeout: .milliseconds(300), retries: .none,
          maximumResponseSize: 100_000))
      let start = ContinuousClock.now
      let result = await core.send(PaymentRequest(id: "1", key: "k"))
      let duration = ContinuousClock.now - start
      guard case .failure(let error) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(error.serverMayHaveActed != .no, "\(error)")
      #expect(error.idempotencyKey == "k")
      // The timeout of the attempt, and a margin for a busy machine.
      #expect(duration < .seconds(8), "\(duration)")
      let other = await core.send(
        CallRequest(id: "1"), options: .init(attemptTimeout: .seconds(20)))
      #expect(try other.get()["answer"] == 42)
    }
  }

  @Test("a token endpoint that sends 100 MB gets one request", arguments: TransportKind.allCases)
  func token(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      [
        .head(200, ["Content-Length": "104857600"]),
        .repeated(Self.block, times: 1600, every: .milliseconds(1)),
      ]
    } _: { server in
      let core = try ClientCore(
        server.url, kind, security: .clientCredentials(id: "i", secret: "s"),
        configuration: Configuration(retries: .patient))
      let result = await core.send(PaymentRequest(id: "1", key: "k"))
      guard case .failure(let error) = result, case .failed(.authentication) = error else {
        Issue.record("\(result)")
        return
      }
      #expect(error.serverMayHaveActed == .no)
      #expect(error.message.contains("more than 65536 bytes"))
      #expect(await server.journal.requests.count == 1)
    }
  }
}

extension FaultResponse {
  fileprivate static let endlessTrailers: FaultResponse = [
    .head(200, ["Transfer-Encoding": "chunked"]), .bytes("0\r\n"),
    .repeated(
      Data(String(repeating: "X: y\r\n", count: 100).utf8), times: 1 << 30, every: .milliseconds(1)),
  ]
}
