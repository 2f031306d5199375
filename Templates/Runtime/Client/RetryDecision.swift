import HTTPTypes

/// Decides after each attempt of a call whether and when to retry.
nonisolated struct RetryDecision: Sendable {
  let policy: RetryPolicy
  /// The start of the first attempt.
  let start: Duration
  /// The deadline of the call, or `nil` if it has none.
  let deadline: Duration?

  /// The outcome of an attempt that may be worth a retry.
  enum Outcome {
    case status(Int, HTTPFields)
    case failure(TransportError)
    /// The attempt timed out.
    case expired
  }

  /// The delay before the next attempt, or `nil` for no retry.
  ///
  /// - Parameters:
  ///   - outcome: the outcome of a request that is safe to send again.
  ///   - attempt: the number of the attempt, starting with 1.
  func pause(after outcome: Outcome, attempt: Int, now: Duration) -> Duration? {
    guard attempt < policy.maximumAttempts, wants(outcome) else { return nil }
    // Without the policy's own delay, `Retry-After: 0` would lead to attempts in quick succession.
    let pause = max(requestedPause(outcome) ?? .zero, policy.pause(after: attempt))
    let next = now + pause
    guard next - start <= policy.maximumElapsedTime else { return nil }
    // Do not wait for an attempt that would have no time left.
    if let deadline, next >= deadline { return nil }
    return pause
  }

  /// Whether a retry may help, whatever it costs.
  func wants(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .status(let status, _): policy.statuses.contains(status)
    case .failure(.invalidRequest), .failure(.tls), .failure(.cancelled): false
    case .failure, .expired: policy.repeatsConnectionErrors
    }
  }

  private func requestedPause(_ outcome: Outcome) -> Duration? {
    guard case .status(_, let headers) = outcome else { return nil }
    return RetryAfter.pause(in: headers).map { min($0, policy.maximumRetryAfter) }
  }
}

nonisolated extension HTTPRequest.Method {
  /// Whether sending a request twice has the effect of sending it once (RFC 9110 §9.2.2).
  var isIdempotent: Bool {
    switch self {
    case .get, .head, .put, .delete, .options, .trace: true
    default: false
    }
  }
}
