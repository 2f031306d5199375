nonisolated extension RetryPolicy {
  /// The default policy.
  public static let standard = RetryPolicy.backoff()
}
