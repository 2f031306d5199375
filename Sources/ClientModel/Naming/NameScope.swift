/// The names taken in one place: a type's members, the module's types.
struct NameScope: Sendable {
  /// When two names are one.
  enum Comparison: Sendable {
    case exact
    /// For types, as each has a file, and on some machines files that differ in case only are one.
    case ignoringCase

    fileprivate func key(_ name: String) -> String {
      switch self {
      case .exact: name
      case .ignoringCase: name.lowercased()
      }
    }
  }

  private let comparison: Comparison
  private var taken: Set<String>

  init(reserved: Set<String> = [], comparison: Comparison = .exact) {
    self.comparison = comparison
    taken = Set(reserved.map(comparison.key))
  }

  func contains(_ name: String) -> Bool { taken.contains(comparison.key(name)) }

  /// Takes the first of the candidates that is free; where none is, the last one with a number.
  mutating func claim(_ candidates: String...) -> String { claim(candidates) }

  mutating func claim(_ candidates: [String]) -> String {
    for candidate in candidates where !candidate.isEmpty {
      if taken.insert(comparison.key(candidate)).inserted { return candidate }
    }
    let base = candidates.last { !$0.isEmpty } ?? "value"
    var number = 2
    while !taken.insert(comparison.key("\(base)\(number)")).inserted { number += 1 }
    return "\(base)\(number)"
  }
}
