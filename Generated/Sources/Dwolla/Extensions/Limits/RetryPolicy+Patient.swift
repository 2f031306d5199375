nonisolated extension RetryPolicy {
  /// A policy for work that can wait, such as a nightly batch. After too many requests within a short time, Dwolla
  /// responds with 429 for five minutes, without `Retry-After`. This policy retries for half an hour.
  ///
  /// The call needs a sufficient timeout: `RequestOptions(retries: .patient, timeout: .seconds(1800))`.
  public static let patient = RetryPolicy.backoff(
    maximumAttempts: 12, initialInterval: .seconds(2), maximumInterval: .seconds(300),
    multiplier: 2, maximumElapsedTime: .seconds(1800), maximumRetryAfter: .seconds(300))
}
