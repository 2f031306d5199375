import HTTPTypes

/// Decides after each attempt of one call whether there must be another, and when.
nonisolated struct RetryDecision: Sendable {
  let policy: RetryPolicy
  /// When the first attempt began.
  let start: Duration
  /// When the whole call must be over; `nil` if it may take any time.
  let deadline: Duration?

  /// How an attempt ended that may be worth another one.
  enum Outcome {
    case status(Int, HTTPFields)
    case failure(TransportError)
    /// The attempt timed out.
    case expired
  }

  /// The pause before the next attempt, or `nil` if this outcome is the last.
  ///
  /// - Parameters:
  ///   - outcome: of a request that does no more when it is sent twice, or that has done nothing.
  ///   - attempt: the one that ended, counted from 1.
  func pause(after outcome: Outcome, attempt: Int, now: Duration) -> Duration? {
    guard attempt < policy.maximumAttempts, wants(outcome) else { return nil }
    let pause = requestedPause(outcome) ?? policy.pause(after: attempt)
    let next = now + pause
    guard next - start <= policy.maximumElapsedTime else { return nil }
    // Nobody is helped by waiting for an attempt that has no time left.
    if let deadline, next >= deadline { return nil }
    return pause
  }

  private func wants(_ outcome: Outcome) -> Bool {
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

nonisolated extension HTTPField.Name {
  /// `Idempotency-Key`: requests with the same one are acted on once.
  static var idempotencyKey: Self? { Self("Idempotency-Key") }
}

nonisolated extension HTTPFields {
  /// The key of requests that are acted on once. An empty one is none.
  var idempotencyKey: String? {
    self[.idempotencyKey].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
