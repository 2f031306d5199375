/// The names taken in one place: a type's members, the module's types.
struct NameScope: Sendable {
  /// When two names are one.
  enum Comparison: Sendable {
    case exact
    /// For types, as each has a file, and on some machines files that differ in case only are one.
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
  /// The number to try next, by the name that it goes after.
  private var numbers: [String: Int] = [:]

  init(reserved: Set<String> = [], comparison: Comparison = .exact) {
    self.comparison = comparison
    taken = Set(reserved.map(comparison.key))
  }

  func contains(_ name: String) -> Bool { taken.contains(comparison.key(name)) }

  /// With `.swift` after it, a file can be called like that on any machine.
  private static let longestName = 200

  /// Takes the first of the candidates that is free; where none is, the last one with a number. A very
  /// long name is cut.
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
