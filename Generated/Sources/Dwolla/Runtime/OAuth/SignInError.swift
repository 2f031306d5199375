/// The reason why there are no tokens. Its texts contain no token.
public nonisolated enum SignInError: Error, Equatable, Sendable {
  /// The server or the user refused. The code is from RFC 6749 §4.1.2.1 or §5.2, for example
  /// `access_denied`.
  case refused(code: String, message: String?)
  /// The redirect belongs to another sign-in, or is forged.
  case foreignRedirect
  /// The user must sign in.
  case signInRequired
  /// The code of the device expired.
  case expired
  /// The response is invalid.
  case unusable(String)
  /// A URL is invalid.
  case invalidURL(String)
  /// No response arrived.
  case transport(TransportError)
  /// The request timed out.
  case timedOut
}
