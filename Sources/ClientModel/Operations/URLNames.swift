/// Which names are those of URLs that may be keys to what they lead to, so that no description shows their query:
/// `url` and `href` by themselves, and those that say so, such as `uploadUrl` and `reset_link`.
enum URLNames {
  static func contains(_ name: String) -> Bool {
    let words = NameWords(name).words
    guard let last = words.last, nouns.contains(last) else { return false }
    return words.count == 1 || !keys.isDisjoint(with: words)
  }

  private static let nouns: Set<String> = ["href", "link", "uri", "url"]

  /// Words for what a holder of the URL may do.
  private static let keys: Set<String> = [
    "access", "action", "auth", "authorization", "authorize", "callback", "checkout", "confirm",
    "confirmation", "connect", "consent", "download", "export", "file", "hosted", "invitation",
    "invite", "invoice", "join", "login", "magic", "meeting", "oauth", "onboarding", "password",
    "payment", "portal", "presigned", "private", "receipt", "redirect", "registration", "reset",
    "return", "session", "share", "shared", "signature", "signed", "signin", "signing", "signup",
    "temporary", "token", "tracking", "unsubscribe", "upload", "verification", "verify", "webhook",
  ]
}
