/// A short difference between two texts in the style of `diff -u`.
struct LineDifference {
  private static let context = 2
  /// Longer differences are truncated before the comparison, which takes quadratic time.
  private static let comparedLines = 400

  private enum Line {
    case same(Substring)
    case old(Substring)
    case new(Substring)

    var text: String {
      switch self {
      case .same(let line): " \(line)"
      case .old(let line): "-\(line)"
      case .new(let line): "+\(line)"
      }
    }
  }

  /// - Parameter limit: the maximum number of lines, without a final one that counts the others.
  static func lines(from old: String, to new: String, limit: Int) -> [String] {
    let (old, new) = (split(old), split(new))
    var start = zip(old, new).prefix { $0 == $1 }.count
    let shorter = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix(shorter).prefix { $0 == $1 }.count
    let removed = old[start..<(old.count - end)]
    let added = new[start..<(new.count - end)]
    guard !removed.isEmpty || !added.isEmpty else { return [] }

    let before = old[..<start].suffix(context)
    start -= before.count
    let after = old.suffix(end).prefix(context)
    let isCut = max(removed.count, added.count) > comparedLines
    let changes =
      before.map(Line.same)
      + changes(from: removed.prefix(comparedLines), to: added.prefix(comparedLines))
      + (isCut ? [] : after.map(Line.same))
    let lines = changes.map { shortened($0.text) }
    let rest =
      lines.count - limit
      + (isCut ? max(0, removed.count - comparedLines) + max(0, added.count - comparedLines) : 0)
    return ["@@ line \(start + 1) @@"] + lines.prefix(limit)
      + (rest > 0 ? ["… \(rest) more lines"] : [])
  }

  private static func changes(
    from old: ArraySlice<Substring>, to new: ArraySlice<Substring>
  ) -> [Line] {
    let difference = Array(new).difference(from: Array(old))
    let removals = Set(difference.removals.map(offset))
    let insertions = Set(difference.insertions.map(offset))
    var lines: [Line] = []
    var position = 0
    func insert() {
      while insertions.contains(position) {
        lines.append(.new(new[new.startIndex + position]))
        position += 1
      }
    }
    for (index, line) in old.enumerated() {
      if removals.contains(index) {
        lines.append(.old(line))
      } else {
        insert()
        lines.append(.same(line))
        position += 1
      }
    }
    insert()
    return lines
  }

  private static func offset(_ change: CollectionDifference<Substring>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  private static func split(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func shortened(_ line: String) -> String {
    line.count > 200 ? line.prefix(200) + "…" : line
  }
}
