nonisolated extension RetryPolicy {
  /// For work that may wait, such as a nightly batch. When there were too many requests within a short time, Dwolla
  /// answers 429 for five minutes and does not say so; this goes on for half an hour.
  ///
  /// Give the call the time for it: `RequestOptions(retries: .patient, timeout: .seconds(1800))`.
  public static let patient = RetryPolicy.backoff(
    maximumAttempts: 12, initialInterval: .seconds(2), maximumInterval: .seconds(300),
    multiplier: 2, maximumElapsedTime: .seconds(1800), maximumRetryAfter: .seconds(300))
}
