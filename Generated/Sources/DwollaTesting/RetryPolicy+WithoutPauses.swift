public import Dwolla

nonisolated extension RetryPolicy {
  /// Repeats as the client does by default, without waiting in between.
  public static let withoutPauses = RetryPolicy.backoff(
    initialInterval: .zero, maximumInterval: .zero, maximumRetryAfter: .zero)
}
