internal import YAML

/// A value in a filter.
enum FilterValue {
  case null
  case bool(Bool)
  case int(Int)
  case float(Double)
  case string(String)
  case collection(Node)

  init(_ literal: FilterLiteral) {
    switch literal {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .float(value)
    case .string(let text): self = .string(text)
    }
  }

  init(_ node: Node) {
    guard let scalar = node.scalar else {
      self = .collection(node)
      return
    }
    switch scalar.resolved {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .float(value)
    case .string: self = .string(scalar.text)
    }
  }

  /// The result of `length()`: the number of characters, elements or members.
  var length: Int? {
    switch self {
    case .string(let text): text.unicodeScalars.count
    case .collection(let node): node.childCount
    case .null, .bool, .int, .float: nil
    }
  }

  /// - Parameters:
  ///   - first: `nil` for no value, which is equal to no value.
  ///   - second: `nil` for no value.
  static func areEqual(
    _ first: Self?, _ second: Self?, _ budget: inout StepBudget
  ) throws(StepBudget.Exhausted) -> Bool {
    switch (first, second) {
    case (nil, nil), (.null?, .null?): return true
    case (.bool(let first)?, .bool(let second)?): return first == second
    case (.int(let first)?, .int(let second)?): return first == second
    case (.string(let first)?, .string(let second)?):
      try budget.spend(min(first.utf8.count, second.utf8.count) / 64)
      return first.utf8.elementsEqual(second.utf8)
    case (.collection(let first)?, .collection(let second)?):
      return try areEqual(first, second, &budget)
    default:
      guard let first = first?.number, let second = second?.number else { return false }
      return first == second
    }
  }

  /// `false` for values without an order.
  static func isLess(_ first: Self?, _ second: Self?) -> Bool {
    switch (first, second) {
    case (.int(let first)?, .int(let second)?): return first < second
    case (.string(let first)?, .string(let second)?):
      return first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
    default:
      guard let first = first?.number, let second = second?.number else { return false }
      return first < second
    }
  }

  private var number: Double? {
    switch self {
    case .int(let value): Double(value)
    case .float(let value): value
    case .null, .bool, .string, .collection: nil
    }
  }

  /// Recursive, because the depth of documents is limited.
  private static func areEqual(
    _ first: Node, _ second: Node, _ budget: inout StepBudget
  ) throws(StepBudget.Exhausted) -> Bool {
    try budget.spend()
    switch (first.value, second.value) {
    case (.sequence(let first), .sequence(let second)):
      guard first.count == second.count else { return false }
      for (first, second) in zip(first, second) {
        guard try areEqual(first, second, &budget) else { return false }
      }
      return true
    case (.mapping(let one), .mapping(let other)):
      guard one.entries.count == other.entries.count else { return false }
      for entry in one.entries {
        guard let position = second.position(of: entry.key),
          try areEqual(entry.value, other.entries[position].value, &budget)
        else { return false }
      }
      return true
    case (.scalar, .scalar): return try areEqual(FilterValue(first), FilterValue(second), &budget)
    default: return false
    }
  }
}
