/// An access token.
nonisolated struct BearerToken: Sendable {
  let text: HiddenText
  /// When the token was requested and when it expires, or `nil` if the server does not say. Such a token
  /// is used until the server rejects it (RFC 6749 §5.1).
  let life: Range<Duration>?

  /// Whether the token is still valid.
  func serves(_ now: Duration) -> Bool {
    life.map { now < $0.upperBound } ?? true
  }

  /// Whether to renew the token. A short-lived token is used for at least half of its lifetime.
  func isDue(_ now: Duration, lead: Duration) -> Bool {
    guard let life else { return false }
    let half = (life.upperBound - life.lowerBound) / 2
    return now >= life.upperBound - min(lead, half)
  }
}
