/// Recognizes properties with URLs that may grant access, so that descriptions omit their query: `url` and `href`, and
/// names such as `uploadUrl` and `reset_link`.
enum URLNames {
  static func contains(_ name: String) -> Bool {
    let words = NameWords(name).words
    guard let last = words.last, URLNouns.contains(last) else { return false }
    return words.count == 1 || !keys.isDisjoint(with: words)
  }

  /// Whether a name suggests a list of URLs: `urls`, `uploadUrls`.
  static func containsPlural(_ name: String) -> Bool {
    var words = NameWords(name).words
    guard let last = words.popLast() else { return false }
    return URLNouns.containsPlural(last) && (words.isEmpty || !keys.isDisjoint(with: words))
  }

  /// Words for actions that the URL may grant.
  private static let keys: Set<String> = [
    "access", "action", "auth", "authorization", "authorize", "callback", "checkout", "confirm",
    "confirmation", "connect", "consent", "download", "export", "file", "hosted", "invitation",
    "invite", "invoice", "join", "login", "magic", "meeting", "oauth", "onboarding", "password",
    "payment", "portal", "presigned", "private", "receipt", "redirect", "registration", "reset",
    "return", "session", "share", "shared", "signature", "signed", "signin", "signing", "signup",
    "temporary", "token", "tracking", "unsubscribe", "upload", "verification", "verify", "webhook",
  ]
}
