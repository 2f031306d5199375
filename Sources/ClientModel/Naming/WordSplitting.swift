extension NameWords {
  /// Splits a name without separators, such as `getinputtokencounts`, if all its words are known.
  ///
  /// - Parameter known: likely words, in the singular or plural.
  func split(into known: Set<String>) -> NameWords {
    guard words.count == 1, let word = words.first else { return self }
    return NameWords(words: Self.fewestWords(Array(word.utf8), known) ?? words)
  }

  private static let longestWord = 30

  /// The fewest known words that form the text. Among equals, the longest first word wins.
  private static func fewestWords(_ text: [UInt8], _ known: Set<String>) -> [String]? {
    /// For each position, the number of words up to the end, and the end of the first one.
    var best = [(count: Int, end: Int)?](repeating: nil, count: text.count + 1)
    best[text.count] = (0, text.count)
    for start in text.indices.reversed() {
      for end in (start + 1)...min(text.count, start + longestWord) {
        guard let rest = best[end], rest.count + 1 <= best[start]?.count ?? .max,
          known.contains(String(decoding: text[start..<end], as: UTF8.self))
        else { continue }
        best[start] = (rest.count + 1, end)
      }
    }
    guard best[0] != nil else { return nil }
    var found: [String] = []
    var start = 0
    while start < text.count, let (_, end) = best[start] {
      found.append(String(decoding: text[start..<end], as: UTF8.self))
      start = end
    }
    return found
  }
}
