/// An access token.
nonisolated struct BearerToken: Sendable {
  let text: HiddenText
  /// When it was asked for, and until when it holds; `nil` if the server does not say, and then it
  /// is kept until the server rejects it (RFC 6749 §5.1).
  let life: Range<Duration>?

  /// Whether a request can still be made with it.
  func serves(_ now: Duration) -> Bool {
    life.map { now < $0.upperBound } ?? true
  }

  /// Whether it is time for the next one. Of a short life no more than half is given up.
  func isDue(_ now: Duration, lead: Duration) -> Bool {
    guard let life else { return false }
    let half = (life.upperBound - life.lowerBound) / 2
    return now >= life.upperBound - min(lead, half)
  }
}
