import Foundation

/// Whether and when a call is repeated that failed for a while only.
///
/// What is repeated is safe: a request that the server may have acted on already is sent again
/// only if its method is idempotent (RFC 9110 §9.2.2) or it carries an `Idempotency-Key`.
public nonisolated struct RetryPolicy: Hashable, Sendable {
  /// How often the request is sent at most, the first time included; 1 or less repeats nothing.
  public var maximumAttempts: Int
  /// The longest pause after the first attempt.
  public var initialInterval: Duration
  /// The longest pause after any attempt.
  public var maximumInterval: Duration
  /// By how much the longest pause grows with each attempt; 1 or more.
  public var multiplier: Double
  /// No attempt starts later than this after the first one.
  public var maximumElapsedTime: Duration
  /// The statuses to repeat after.
  public var statuses: Set<Int>
  /// Whether to repeat after connections that could not be opened, broke or took too long.
  public var repeatsConnectionErrors: Bool
  /// The longest pause that a server can ask for by `Retry-After` (RFC 9110 §10.2.3).
  public var maximumRetryAfter: Duration

  /// Sends each request once; but for the one with a new token after a 401.
  public static let none = RetryPolicy(
    maximumAttempts: 1, initialInterval: .zero, maximumInterval: .zero, multiplier: 1,
    maximumElapsedTime: .zero, statuses: [], repeatsConnectionErrors: false,
    maximumRetryAfter: .zero)

  /// Pauses of a random length (full jitter), the limit of which grows with each attempt.
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

  /// The longest pause after an attempt, counted from 1.
  func longestPause(after attempt: Int) -> Duration {
    let longest = max(maximumInterval, .zero).inSeconds
    let growth = pow(max(multiplier, 1), Double(attempt - 1))
    let seconds = max(initialInterval, .zero).inSeconds * growth
    return .seconds(min(seconds.isFinite ? seconds : longest, longest))
  }

  /// The pause after an attempt, counted from 1: anything up to the longest one.
  func pause(after attempt: Int) -> Duration {
    .seconds(Double.random(in: 0...longestPause(after: attempt).inSeconds))
  }
}

nonisolated extension Duration {
  /// The duration as a number, exact to about a microsecond for a day.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
