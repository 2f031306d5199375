/// The used names in a scope: the members of a type, or the types of the module.
struct NameScope: Sendable {
  /// How to compare names.
  enum Comparison: Sendable {
    case exact
    /// Ignores case, for types: each has a file, and some file systems ignore case.
    case ignoringCase

    func key(_ name: String) -> String {
      switch self {
      case .exact: name
      case .ignoringCase: name.lowercased()
      }
    }
  }

  private let comparison: Comparison
  private var taken: Set<String>
  /// The next number to append, by name.
  private var numbers: [String: Int] = [:]

  init(reserved: Set<String> = [], comparison: Comparison = .exact) {
    self.comparison = comparison
    taken = Set(reserved.map(comparison.key))
  }

  func contains(_ name: String) -> Bool { taken.contains(comparison.key(name)) }

  /// The maximum length in bytes. All file systems allow it with `.swift` appended.
  private static let longestName = 200

  /// Claims the first unused candidate, or the last one with a number appended. Truncates very long names.
  mutating func claim(_ candidates: String...) -> String { claim(candidates) }

  mutating func claim(_ candidates: [String]) -> String {
    let candidates = candidates.lazy.filter { !$0.isEmpty }.map(Self.shortened)
    for candidate in candidates {
      if taken.insert(comparison.key(candidate)).inserted { return candidate }
    }
    let base = candidates.last ?? "value"
    let key = comparison.key(base)
    var number = numbers[key] ?? 2
    while !taken.insert(key + String(number)).inserted { number += 1 }
    numbers[key] = number + 1
    return base + String(number)
  }

  static func shortened(_ name: String) -> String {
    name.utf8.count <= longestName ? name : String(name.prefix(longestName))
  }
}
