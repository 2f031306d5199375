nonisolated extension String {
  /// A URL without its user, query and fragment: a complete URL may grant access to its resource.
  var withoutQuery: String {
    let end = firstIndex { $0 == "?" || $0 == "#" } ?? endIndex
    let plain = self[..<end]
    if plain.contains("@") { return "<hidden>" }
    return end == endIndex ? self : "\(plain)?<hidden>"
  }

  /// The text without its user, query and fragment if it is a URL, and the unchanged text otherwise.
  var withoutQueryOfURL: String {
    let start = prefix(8).lowercased()
    guard start.hasPrefix("https://") || start.hasPrefix("http://") else { return self }
    return withoutQuery
  }

  /// The text with all URLs shortened to their paths.
  var withoutQueriesOfURLs: String {
    guard contains("://") else { return self }
    return split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard let start = word.firstRange(of: "http")?.lowerBound else { return String(word) }
      return word[..<start] + String(word[start...]).withoutQueryOfURL
    }
    .joined(separator: " ")
  }
}
