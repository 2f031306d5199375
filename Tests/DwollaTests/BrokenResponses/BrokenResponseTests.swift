import Dwolla
import Foundation
import Testing

/// Feeds broken responses to the generated client. No call may crash the process, take more than
/// linear time, or report text that is unsafe for a log. `make soak-calls` makes 100,000 calls.
@Suite("Broken responses", .timeLimit(.minutes(60))) struct BrokenResponseTests {
  private static let secret = "s3cr3t-t0k3n-of-the-soak"
  /// Bodies have at most a few megabytes.
  private static let limit = Duration.seconds(5)

  private static func setting(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
  }

  @Test func callsEndAndSayWhatIsKnown() async throws {
    let count = Self.setting("SOAK_CALLS") ?? 2_000
    let seed = Self.setting("SOAK_SEED") ?? 1
    var reads = 0
    var longest = Duration.zero
    for number in 0..<count {
      let seed = seed &* 1_000_003 &+ number
      let client = try Dwolla(
        security: .bearer(Self.secret), configuration: Configuration(retries: .none),
        transport: BrokenTransport(seed: seed))
      let start = ContinuousClock.now
      let error = await Self.call(client, number)
      let duration = ContinuousClock.now - start
      longest = max(longest, duration)
      #expect(duration < Self.limit, "seed \(seed)")
      if let error { check(error, seed) } else { reads += 1 }
    }
    print("\(count) calls: \(reads) read, the others failed; the longest took \(longest)")
    // Most mutations break something, but some are harmless.
    #expect(reads > 0 && reads < count)
  }

  private static func call(_ client: Dwolla, _ number: UInt64) async -> (any Error)? {
    do {
      switch number % 4 {
      case 0: _ = try await client.exchangePartners.list()
      case 1: _ = try await client.exchangePartners.get(id: "1")
      case 2: _ = try await client.exchangeSessions.get(id: "1")
      default: _ = try await client.exchanges.get(id: "1")
      }
      return nil
    } catch {
      return error
    }
  }

  private func check(_ error: any Error, _ seed: UInt64) {
    guard let error = error as? any DwollaError else {
      Issue.record("seed \(seed): another error, \(type(of: error))")
      return
    }
    let message = error.message
    #expect(
      message.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control },
      "seed \(seed): \(message)")
    #expect(message.utf8.count < 4_000, "seed \(seed)")
    #expect(!message.contains(Self.secret), "seed \(seed)")
    guard let status = error.statusCode else { return }
    #expect((error.serverMayHaveActed == .yes) == (200..<300).contains(status), "seed \(seed)")
  }
}
