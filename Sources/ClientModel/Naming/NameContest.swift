/// Assigns to each participant its first candidate name that no other participant claims.
///
/// If two claim a name, neither gets it, and both continue with their next candidate. Therefore, the result does not
/// depend on the order. A new participant can cause a rename, but it never takes over a name that callers use, because
/// the previous owner still claims it.
struct NameContest: Sendable {
  private let comparison: NameScope.Comparison
  /// Names that are not assigned, because they are reserved or several participants claim them.
  private var refused: Set<String>
  private var holders: [String: Int] = [:]
  private var candidates: [[String]]
  /// The number of rejected candidates of each participant.
  private var levels: [Int]

  private init(
    _ candidates: [[String]], reserved: Set<String>, comparison: NameScope.Comparison
  ) {
    self.comparison = comparison
    self.candidates = candidates.map { $0.filter { !$0.isEmpty }.map(NameScope.shortened) }
    refused = Set(reserved.map(comparison.key))
    levels = Array(repeating: 0, count: candidates.count)
  }

  /// - Parameter candidates: the names of each participant, best first. The last ones should be unique. If all are
  ///   rejected, a number is appended.
  static func names(
    _ candidates: [[String]], reserved: Set<String> = [],
    comparison: NameScope.Comparison = .exact
  ) -> [String] {
    var contest = NameContest(candidates, reserved: reserved, comparison: comparison)
    var waiting = Array(candidates.indices.reversed())
    while let next = waiting.popLast() { contest.settle(next, &waiting) }
    return contest.result
  }

  /// Claims the next name of a participant. If another one has that name, both move on.
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
