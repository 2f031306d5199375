/// Why there are no tokens. No text of it holds one.
public nonisolated enum SignInError: Error, Equatable, Sendable {
  /// The server, or the user, refused: the code is one of RFC 6749 §4.1.2.1 and §5.2, such as `access_denied`.
  case refused(code: String, message: String?)
  /// What the browser came back with does not answer the request: it is of another sign-in, or forged.
  case foreignRedirect
  /// Nobody is signed in, or not any more.
  case signInRequired
  /// The user took longer than the device's code is valid.
  case expired
  /// The server answered with something that is no answer.
  case unusable(String)
  /// A URL cannot be used.
  case invalidURL(String)
  /// No answer came.
  case transport(TransportError)
  /// No answer came in time.
  case timedOut
}
