import Foundation

/// When to retry a transient failure.
///
/// Retries are safe: a request that the server may have acted on is retried only if its method is
/// idempotent (RFC 9110 §9.2.2), or if it has an `Idempotency-Key`.
public nonisolated struct RetryPolicy: Hashable, Sendable {
  /// The maximum number of attempts, including the first one. 1 or less disables retries.
  public var maximumAttempts: Int
  /// The maximum delay after the first attempt.
  public var initialInterval: Duration
  /// The maximum delay after any attempt.
  public var maximumInterval: Duration
  /// The factor by which the maximum delay grows with each attempt; 1 or more.
  public var multiplier: Double
  /// The time after the first attempt in which further attempts may start.
  public var maximumElapsedTime: Duration
  /// The statuses to retry.
  public var statuses: Set<Int>
  /// Whether to retry connections that failed, broke or timed out.
  public var repeatsConnectionErrors: Bool
  /// The maximum delay that a server can request with `Retry-After` (RFC 9110 §10.2.3).
  public var maximumRetryAfter: Duration

  /// Sends each request once, except for one retry with a new token after a 401.
  public static let none = RetryPolicy(
    maximumAttempts: 1, initialInterval: .zero, maximumInterval: .zero, multiplier: 1,
    maximumElapsedTime: .zero, statuses: [], repeatsConnectionErrors: false,
    maximumRetryAfter: .zero)

  /// Exponential backoff with full jitter.
  public static func backoff(
    maximumAttempts: Int = 5,
    initialInterval: Duration = .milliseconds(500),
    maximumInterval: Duration = .seconds(60),
    multiplier: Double = 1.5,
    maximumElapsedTime: Duration = .seconds(3600),
    statuses: Set<Int> = [429, 500, 502, 503, 504],
    repeatsConnectionErrors: Bool = true,
    maximumRetryAfter: Duration = .seconds(60)
  ) -> Self {
    RetryPolicy(
      maximumAttempts: maximumAttempts, initialInterval: initialInterval,
      maximumInterval: maximumInterval, multiplier: multiplier,
      maximumElapsedTime: maximumElapsedTime, statuses: statuses,
      repeatsConnectionErrors: repeatsConnectionErrors, maximumRetryAfter: maximumRetryAfter)
  }

  /// The maximum delay after an attempt. Attempts count from 1.
  func longestPause(after attempt: Int) -> Duration {
    let longest = max(maximumInterval, .zero).inSeconds
    let growth = pow(max(multiplier, 1), Double(attempt - 1))
    let seconds = max(initialInterval, .zero).inSeconds * growth
    return .seconds(min(seconds.isFinite ? seconds : longest, longest))
  }

  /// A random delay after an attempt, up to the maximum. Attempts count from 1.
  func pause(after attempt: Int) -> Duration {
    .seconds(Double.random(in: 0...longestPause(after: attempt).inSeconds))
  }
}

nonisolated extension Duration {
  /// The duration in seconds. For a day, it is exact to about a microsecond.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
