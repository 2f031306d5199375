/// Recognizes the names of properties that hold URLs by their last word: `url`, `uploadUrls`, `reset_link`.
nonisolated enum URLNouns {
  private static let nouns: Set<String> = ["href", "link", "uri", "url"]

  /// Whether a word, in lower case, means a URL.
  static func contains(_ word: String) -> Bool { nouns.contains(word) }

  /// Whether a word, in lower case, means a URL or several.
  static func containsPlural(_ word: String) -> Bool {
    nouns.contains(word) || word.hasSuffix("s") && nouns.contains(String(word.dropLast()))
  }

  /// Whether the last word of a name means a URL or several.
  static func endName(_ name: String) -> Bool {
    SecretNames.words(of: name).last.map(containsPlural) ?? false
  }
}
