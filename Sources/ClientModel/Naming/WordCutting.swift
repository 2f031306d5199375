extension NameWords {
  /// The words of a name that is written in one piece, `getinputtokencounts`, where all of them are known.
  ///
  /// - Parameter known: words that the name is likely made of, in either number.
  func cut(by known: Set<String>) -> NameWords {
    guard words.count == 1, let word = words.first else { return self }
    return NameWords(words: Self.fewestWords(Array(word.utf8), known) ?? words)
  }

  private static let longestWord = 30

  /// The shortest row of known words that gives the text; the longer word first where two are as short.
  private static func fewestWords(_ text: [UInt8], _ known: Set<String>) -> [String]? {
    /// From each place to the end: how many words there are, and where the first one ends.
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
