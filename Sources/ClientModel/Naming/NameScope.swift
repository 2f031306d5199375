/// The names taken in one place: a type's members, the module's types.
struct NameScope: Sendable {
  private var taken: Set<String>

  init(reserved: Set<String> = []) { taken = Set(reserved.map { $0.lowercased() }) }

  /// Files and types that differ in case only are one name on some machines, so they are one here.
  func contains(_ name: String) -> Bool { taken.contains(name.lowercased()) }

  /// Takes the first of the candidates that is free; where none is, the last one with a number.
  mutating func claim(_ candidates: String...) -> String { claim(candidates) }

  mutating func claim(_ candidates: [String]) -> String {
    for candidate in candidates where !candidate.isEmpty {
      if taken.insert(candidate.lowercased()).inserted { return candidate }
    }
    let base = candidates.last ?? ""
    var number = 2
    while !taken.insert("\(base)\(number)".lowercased()).inserted { number += 1 }
    return "\(base)\(number)"
  }
}
