import Dwolla
import Foundation
import HTTPTypes
import LoopbackServer

/// Measures calls per second against a server on the same machine, compared with the bare transport and the same
/// request.
struct LoopbackRates {
  /// Calls per second, by kind of call and then by round.
  private let rates: [Kind: [Double]]

  private struct Kind: Hashable {
    let isBare: Bool
    let concurrency: Int
  }

  private static let concurrencies = [1, 10, 100]
  private static let calls = 1_000

  var table: String {
    let header = "".filled(12) + "   client     bare   client's share"
    let lines = Self.concurrencies.map { concurrency in
      let client = rates[Kind(isBare: false, concurrency: concurrency)] ?? []
      let bare = rates[Kind(isBare: true, concurrency: concurrency)] ?? []
      let shares = zip(client, bare).map { $0 / $1 }
      return "\(concurrency) at once".filled(12)
        + String(format: "%9.0f%9.0f%17.2f", client.median, bare.median, shares.median)
    }
    return ([header] + lines).joined(separator: "\n")
  }

  static func measure(rounds: Int) async throws -> LoopbackRates {
    var rates: [Kind: [Double]] = [:]
    for _ in 0..<rounds {
      for concurrency in concurrencies {
        for isBare in [false, true] {
          // A new server each time, because it keeps all requests.
          let rate = try await LoopbackServer.run(answering: reply) { server in
            try await perSecond(concurrency, isBare ? bare(server.url) : client(server.url))
          }
          rates[Kind(isBare: isBare, concurrency: concurrency), default: []].append(rate)
        }
      }
    }
    return LoopbackRates(rates: rates)
  }

  private static func perSecond(
    _ concurrency: Int, _ call: @escaping @Sendable () async throws -> Void
  ) async throws -> Double {
    for _ in 0..<10 { try await call() }
    let start = ContinuousClock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<concurrency {
        group.addTask {
          for _ in 0..<(calls / concurrency) { try await call() }
        }
      }
      try await group.waitForAll()
    }
    return Double(calls) / ((ContinuousClock.now - start) / .seconds(1))
  }

  private static func client(_ url: String) throws -> @Sendable () async throws -> Void {
    let client = try Dwolla(security: .bearer("t0ken"), server: Server(url: url))
    return {
      try await client.exchangeSessions.create(
        customerID: CallWorkloads.id, body: CallWorkloads.body)
    }
  }

  private static func bare(_ url: String) throws -> @Sendable () async throws -> Void {
    let transport = URLSessionTransport()
    let mediaType = "application/vnd.dwolla.v1.hal+json"
    let request = HTTPRequest(
      method: .post, scheme: "http", authority: String(url.dropFirst("http://".count)),
      path: "/customers/\(CallWorkloads.id)/exchange-sessions",
      headerFields: [
        .accept: mediaType, .contentType: mediaType, .authorization: "Bearer t0ken",
        .userAgent: "openapi-codegen-swift",
      ])
    let content = HTTPBody.data(try JSONCoding.encode(CallWorkloads.body))
    return {
      let (response, body) = try await transport.send(request, body: content)
      _ = try await body.collect(upTo: 1 << 24)
      guard response.status == .created else { throw BenchmarkError("no answer") }
    }
  }

  /// A response without a body. The server would send a body separately from the head, which TCP delays by up to 40 ms.
  private static let reply = Reply(
    201,
    headers: ["Location": "https://api.dwolla.com/exchange-sessions/\(CallWorkloads.id)"])
}
