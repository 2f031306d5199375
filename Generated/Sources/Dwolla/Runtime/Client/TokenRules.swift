/// The limits of a call that apply to fetching its token.
nonisolated struct TokenRules: Sendable {
  let retries: RetryPolicy
  /// The timeout for one attempt to fetch a token.
  let attemptTimeout: Duration
  /// The timeout of the call, and its deadline, or `nil` if it has none.
  let timeout: Duration
  let deadline: Duration?
  let userAgent: String
  let log: CallLog
}
