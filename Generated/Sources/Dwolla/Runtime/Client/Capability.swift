nonisolated extension String {
  /// A URL as it may be shown: who has all of one may have what it leads to, so that the user, the query and
  /// the fragment are omitted.
  var withoutQuery: String {
    let end = firstIndex { $0 == "?" || $0 == "#" } ?? endIndex
    let plain = self[..<end]
    if plain.contains("@") { return "<hidden>" }
    return end == endIndex ? self : "\(plain)?<hidden>"
  }

  /// The same of a text that is a URL; any other one as it is.
  var withoutQueryOfURL: String {
    let start = prefix(8).lowercased()
    guard start.hasPrefix("https://") || start.hasPrefix("http://") else { return self }
    return withoutQuery
  }
}
