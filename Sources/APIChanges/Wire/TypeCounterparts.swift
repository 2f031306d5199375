/// The corresponding types of two versions, and the directions of their values. They are found from the operations that
/// both versions have, regardless of the names of the types.
struct TypeCounterparts {
  private struct Pair: Hashable {
    var old: String
    var new: String
  }

  private struct Step {
    var old: APIType
    var new: APIType
    var directions: Directions
  }

  private var directions: [Pair: Directions] = [:]
  /// The new types in the places of each old type.
  private(set) var partners: [String: Set<String>] = [:]

  init(_ old: APIIndex, _ new: APIIndex, operations: [(old: OperationEntry, new: OperationEntry)]) {
    var rest = operations.flatMap(Self.steps)
    while let step = rest.popLast() {
      switch (step.old.unwrapped, step.new.unwrapped) {
      case (.array(let before), .array(let after)),
        (.dictionary(let before), .dictionary(let after)):
        rest.append(Step(old: before, new: after, directions: step.directions))
      case (.named(let before), .named(let after)):
        guard let before = old[before], let after = new[after],
          note(before, after, step.directions)
        else { continue }
        rest += Self.steps(before, after, step.directions)
      default: continue
      }
    }
  }

  /// - Returns: empty if the types do not correspond.
  func directions(from old: String, to new: String) -> Directions {
    directions[Pair(old: old, new: new)] ?? []
  }

  /// - Returns: whether the pair is new.
  private mutating func note(
    _ old: TypeEntry, _ new: TypeEntry, _ added: Directions
  ) -> Bool {
    let pair = Pair(old: old.name, new: new.name)
    let known = directions[pair]
    guard known?.isSuperset(of: added) != true else { return false }
    directions[pair] = (known ?? []).union(added)
    partners[old.name, default: []].insert(new.name)
    return true
  }

  private static func steps(_ operations: (old: OperationEntry, new: OperationEntry)) -> [Step] {
    let arguments = Matching<ArgumentEntry>(operations.old, operations.new).pairs.map {
      Step(old: $0.old.type, new: $0.new.type, directions: $0.old.direction)
    }
    let later = operations.new.responsesByStatus
    let responses = (operations.old.successes + operations.old.failures).compactMap {
      response -> Step? in
      guard let old = response.type, let new = later[response.status]?.type else { return nil }
      return Step(old: old, new: new, directions: .responses)
    }
    return arguments + responses
  }

  private static func steps(
    _ old: TypeEntry, _ new: TypeEntry, _ directions: Directions
  ) -> [Step] {
    func step(_ old: APIType, _ new: APIType) -> Step {
      Step(old: old, new: new, directions: directions)
    }
    switch (old.shape, new.shape) {
    case (.structure(let before), .structure(let after)):
      let properties = Matching(before.properties, after.properties, byEither: [\.wire, \.name])
        .pairs.map { step($0.old.type, $0.new.type) }
      guard let first = before.others, let second = after.others else { return properties }
      return properties + [step(first.type, second.type)]
    case (.union(_, let before), .union(_, let after)):
      let matching = Matching(
        before, after, byEither: [\.tagKey, \.name, \.type.swiftName])
      return matching.pairs.map { step($0.old.type, $0.new.type) }
    default: return []
    }
  }
}

extension MemberEntry {
  /// Equal for members with the same tags.
  fileprivate var tagKey: String { tags.isEmpty ? "name \(name)" : "tags \(tags.sorted())" }
}
