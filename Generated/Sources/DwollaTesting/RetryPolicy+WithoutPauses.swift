public import Dwolla

nonisolated extension RetryPolicy {
  /// The default retries without delays.
  public static let withoutPauses = RetryPolicy.backoff(
    initialInterval: .zero, maximumInterval: .zero, maximumRetryAfter: .zero)
}
