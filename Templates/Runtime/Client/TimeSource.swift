/// A client's time, which only ever goes on.
nonisolated struct TimeSource: Sendable {
  private let elapsed: @Sendable () -> Duration
  private let pause: @Sendable (Duration) async throws -> Void

  init<C: Clock>(_ clock: C) where C.Duration == Duration {
    let start = clock.now
    elapsed = { start.duration(to: clock.now) }
    pause = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
  }

  /// Since the client was made.
  var now: Duration { elapsed() }

  /// - Throws: `CancellationError` as soon as the task is cancelled.
  func sleep(for duration: Duration) async throws {
    try await pause(duration)
  }

  /// The point in time after a duration, or `nil` for one that no call lives to see.
  func deadline(after duration: Duration) -> Duration? {
    duration < Self.longest ? now + duration : nil
  }

  /// Longer than any call, and short enough to be added to a point in time.
  private static let longest = Duration.seconds(366 * 86_400)
}
