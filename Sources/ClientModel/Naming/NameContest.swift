/// Gives each of several things the first of its names that no other one wants.
///
/// A name that two want is nobody's, and stays nobody's: both go on to their next one. So nothing depends on
/// an order, and what one more thing can do is to rename, never to take over a name that callers use: whoever had
/// it would still want it.
struct NameContest: Sendable {
  private let comparison: NameScope.Comparison
  /// What nobody gets: reserved, or wanted by two.
  private var refused: Set<String>
  private var holders: [String: Int] = [:]
  private var candidates: [[String]]
  /// How many names of each one have been refused.
  private var levels: [Int]

  private init(
    _ candidates: [[String]], reserved: Set<String>, comparison: NameScope.Comparison
  ) {
    self.comparison = comparison
    self.candidates = candidates.map { $0.filter { !$0.isEmpty }.map(NameScope.shortened) }
    refused = Set(reserved.map(comparison.key))
    levels = Array(repeating: 0, count: candidates.count)
  }

  /// - Parameter candidates: the names of each one, the best first. The last ones had better be unique; where all
  ///   are rejected, a number follows.
  static func names(
    _ candidates: [[String]], reserved: Set<String> = [],
    comparison: NameScope.Comparison = .exact
  ) -> [String] {
    var contest = NameContest(candidates, reserved: reserved, comparison: comparison)
    var waiting = Array(candidates.indices.reversed())
    while let next = waiting.popLast() { contest.settle(next, &waiting) }
    return contest.result
  }

  /// Lets one take its next name, and sends whoever holds a name that it wants too on to the next one.
  private mutating func settle(_ index: Int, _ waiting: inout [Int]) {
    while levels[index] < candidates[index].count {
      let key = comparison.key(candidates[index][levels[index]])
      if !refused.contains(key) {
        guard let holder = holders[key], holder != index else {
          holders[key] = index
          return
        }
        refused.insert(key)
        holders[key] = nil
        waiting.append(holder)
      }
      levels[index] += 1
    }
  }

  private var result: [String] {
    var scope = NameScope(reserved: refused.union(holders.keys), comparison: comparison)
    return candidates.indices.map { index in
      levels[index] < candidates[index].count
        ? candidates[index][levels[index]] : scope.claim(candidates[index].last ?? "value")
    }
  }
}
