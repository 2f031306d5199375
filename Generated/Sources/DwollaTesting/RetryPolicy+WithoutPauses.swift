public import Dwolla

nonisolated extension RetryPolicy {
  /// Retries as the client does by default, but without delays.
  public static let withoutPauses = RetryPolicy.backoff(
    initialInterval: .zero, maximumInterval: .zero, maximumRetryAfter: .zero)
}
