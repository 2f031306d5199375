/// A client's monotonic time.
nonisolated struct TimeSource: Sendable {
  private let elapsed: @Sendable () -> Duration
  private let pause: @Sendable (Duration) async throws -> Void

  init<C: Clock>(_ clock: C) where C.Duration == Duration {
    let start = clock.now
    elapsed = { start.duration(to: clock.now) }
    pause = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
  }

  /// The time since the client was created.
  var now: Duration { elapsed() }

  /// - Throws: `CancellationError` as soon as the task is cancelled.
  func sleep(for duration: Duration) async throws {
    try await pause(duration)
  }

  /// The point in time after a duration, or `nil` if it is too far in the future to matter.
  func deadline(after duration: Duration) -> Duration? {
    duration < Self.longest ? now + duration : nil
  }

  func deadline(after duration: Duration, from start: Duration) -> Duration? {
    duration < Self.longest ? start + duration : nil
  }

  /// Longer than any call, and short enough to add to a point in time.
  private static let longest = Duration.seconds(366 * 86_400)
}
