/// How often members of unions that have unions inside were tried in vain: each level of a union that holds itself
/// may double it, and an answer can have hundreds of levels.
nonisolated final class UnionAttempts: Sendable {
  static let key = CodingUserInfoKey(rawValue: "UnionAttempts")
  private let limit: Int
  private let counts = Locked((depth: 0, begun: 0, failures: 0))

  /// - Parameter size: of the document, in bytes.
  init(size: Int) {
    // More for a long list, whose elements may need one each.
    limit = max(10_000, size / 64)
  }

  /// A union is read, perhaps inside another one.
  func begin() {
    counts.withLock { counts in
      counts.depth += 1
      counts.begun += 1
    }
  }

  /// How many unions were begun so far.
  var begun: Int { counts.withLock { $0.begun } }

  /// The union is read. After the outermost one, counting starts anew.
  func end() {
    counts.withLock { counts in
      counts.depth -= 1
      if counts.depth == 0 { counts.failures = 0 }
    }
  }

  /// Counts a member that does not fit, if unions were begun in it.
  /// - Parameter begun: how many there were before the member was tried.
  /// - Returns: whether there were too many of such members.
  func isExhausted(since begun: Int) -> Bool {
    counts.withLock { counts in
      if counts.begun > begun { counts.failures += 1 }
      return counts.failures > limit
    }
  }
}
