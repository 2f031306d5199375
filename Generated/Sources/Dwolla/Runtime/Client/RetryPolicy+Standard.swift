nonisolated extension RetryPolicy {
  /// What calls do where nothing else is said.
  public static let standard = RetryPolicy.backoff(
    maximumInterval: .seconds(300), maximumRetryAfter: .seconds(300)
  )
}
