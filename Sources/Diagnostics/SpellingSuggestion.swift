/// The known word that a mistyped one was probably meant to be.
public enum SpellingSuggestion {
  /// - Returns: the first of the nearest words, nil when none is near.
  public static func nearest(to word: String, among known: [String]) -> String? {
    guard word.count <= 64 else { return nil }
    let distances = known.map { ($0, distance(Array(word.lowercased()), Array($0.lowercased()))) }
    guard let best = distances.min(by: { $0.1 < $1.1 }),
      best.1 <= max(1, best.0.count / 3)
    else { return nil }
    return best.0
  }

  /// How many insertions, removals, replacements and swaps of neighbours lead from one word to the
  /// other (optimal string alignment).
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var rows = [Array(0...second.count)]
    for row in first.indices {
      var next = [row + 1]
      for column in second.indices {
        let replaced = rows[row][column] + (first[row] == second[column] ? 0 : 1)
        var best = min(replaced, rows[row][column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, rows[row - 1][column - 1] + 1)
        }
        next.append(best)
      }
      rows.append(next)
    }
    return rows[first.count][second.count]
  }
}
