import Testing

@testable import Dwolla

@Suite("Waiting for Dwolla's limits")
struct PatientRetryTests {
  @Test("the patient policy outlasts the five minutes of a 429, and the default one does not")
  func limits() {
    #expect(Self.averageWait(.patient) > .seconds(300))
    #expect(Self.averageWait(.backoff()) < .seconds(300))
  }

  /// The sum of the average delays, which are half of the maximum.
  private static func averageWait(_ policy: RetryPolicy) -> Duration {
    (1..<policy.maximumAttempts).reduce(Duration.zero) { $0 + policy.longestPause(after: $1) } / 2
  }
}
