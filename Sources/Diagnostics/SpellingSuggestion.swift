/// Suggests a known word for a misspelled one.
public enum SpellingSuggestion {
  /// The maximum number of suggestions for mistakes of one kind, because searching takes time.
  public static let maximumCount = 200

  /// The maximum length in bytes. JSON pointers are words too.
  private static let longestWord = 200

  /// The candidate that differs from `word` by a typing mistake, if there is one: in case, in one edit of a short word,
  /// or in two edits of a longer one. Does not search if there are more than `limit` candidates.
  public static func nearest(
    to word: String, among candidates: some Collection<String>, limit: Int = 2_000
  ) -> String? {
    let letters = Array(word.lowercased().utf8)
    guard (2...longestWord).contains(letters.count), candidates.count <= limit else {
      return nil
    }
    let allowed = letters.count < 6 ? 1 : 2
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != word {
      guard abs(candidate.utf8.count - letters.count) <= allowed else { continue }
      let distance = editDistance(letters, Array(candidate.lowercased().utf8))
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The number of insertions, deletions, replacements and swaps of neighbors between two words.
  private static func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var cost = min(previous[column + 1], current[column]) + 1
        cost = min(cost, previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[second.count]
  }
}
