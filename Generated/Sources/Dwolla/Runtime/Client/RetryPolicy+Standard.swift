nonisolated extension RetryPolicy {
  /// The default policy of calls.
  public static let standard = RetryPolicy.backoff(
    maximumInterval: .seconds(300), maximumRetryAfter: .seconds(300)
  )
}
