/// The known word that a mistyped one was probably meant to be.
struct SpellingSuggestion {
  /// - Returns: the first of the nearest words, nil when none is near.
  static func nearest(to word: String, among known: [String]) -> String? {
    guard word.count <= 64 else { return nil }
    let distances = known.map { ($0, distance(Array(word.lowercased()), Array($0))) }
    guard let best = distances.min(by: { $0.1 < $1.1 }),
      best.1 <= max(1, best.0.count / 3)
    else { return nil }
    return best.0
  }

  /// Insertions, removals and replacements from one word to the other (Levenshtein).
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var row = Array(0...second.count)
    for (index, character) in first.enumerated() {
      var diagonal = index
      row[0] = index + 1
      for column in second.indices {
        let replaced = diagonal + (character == second[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[second.count]
  }
}
