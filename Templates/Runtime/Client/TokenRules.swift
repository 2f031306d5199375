/// What a call lends to the finding of its credential.
nonisolated struct TokenRules: Sendable {
  let retries: RetryPolicy
  /// How long an attempt to fetch a token may take.
  let attemptTimeout: Duration
  /// How long the call may take, and when that is over; `nil` if it may take any time.
  let timeout: Duration
  let deadline: Duration?
  let userAgent: String
  let log: CallLog
}
