internal import YAML

extension PathEvaluator {
  mutating func isTrue(
    _ expression: FilterExpression, of node: Node
  ) throws(StepBudget.Exhausted) -> Bool {
    try budget.spend()
    switch expression {
    case .or(let parts):
      for part in parts where try isTrue(part, of: node) { return true }
      return false
    case .and(let parts):
      for part in parts where try !isTrue(part, of: node) { return false }
      return true
    case .not(let part): return try !isTrue(part, of: node)
    case .exists(let query): return try !nodes(query, from: node).isEmpty
    case .function(let call): return try isTrue(call, of: node)
    case .comparison(let first, let sign, let second):
      let first = try value(first, of: node)
      let second = try value(second, of: node)
      return try compare(first, sign, second)
    }
  }

  private mutating func compare(
    _ first: FilterValue?, _ sign: FilterOperator, _ second: FilterValue?
  ) throws(StepBudget.Exhausted) -> Bool {
    switch sign {
    case .equal: return try FilterValue.areEqual(first, second, &budget)
    case .notEqual: return try !FilterValue.areEqual(first, second, &budget)
    case .less: return FilterValue.isLess(first, second)
    case .greater: return FilterValue.isLess(second, first)
    case .lessOrEqual:
      if FilterValue.isLess(first, second) { return true }
      return try FilterValue.areEqual(first, second, &budget)
    case .greaterOrEqual:
      if FilterValue.isLess(second, first) { return true }
      return try FilterValue.areEqual(first, second, &budget)
    }
  }

  /// - Returns: `nil` for no value.
  private mutating func value(
    _ operand: FilterOperand, of node: Node
  ) throws(StepBudget.Exhausted) -> FilterValue? {
    switch operand {
    case .literal(let literal): return FilterValue(literal)
    case .query(let query): return try nodes(query, from: node).first.map(FilterValue.init)
    case .function(let call): return try value(call, of: node)
    }
  }

  private mutating func value(
    _ call: FunctionCall, of node: Node
  ) throws(StepBudget.Exhausted) -> FilterValue? {
    switch call.function {
    case .length: return try value(call.arguments[0], of: node)?.length.map(FilterValue.int)
    case .count: return .int(try nodes(call.arguments[0], of: node).count)
    case .value:
      let nodes = try nodes(call.arguments[0], of: node)
      return nodes.count == 1 ? FilterValue(nodes[0]) : nil
    case .match, .search: return nil
    }
  }

  private mutating func nodes(
    _ operand: FilterOperand, of node: Node
  ) throws(StepBudget.Exhausted) -> [Node] {
    guard case .query(let query) = operand else { return [] }
    return try nodes(query, from: node)
  }

  /// Evaluates `match()` and `search()`: `false` unless both arguments are strings and the second one is a valid
  /// expression.
  private mutating func isTrue(
    _ call: FunctionCall, of node: Node
  ) throws(StepBudget.Exhausted) -> Bool {
    guard case .string(let text)? = try value(call.arguments[0], of: node),
      case .string(let pattern)? = try value(call.arguments[1], of: node)
    else { return false }
    let known = expressions[pattern]
    guard let expression = known ?? RegularExpression(pattern) else {
      expressions[pattern] = .some(nil)
      return false
    }
    if known == nil { expressions[pattern] = expression }
    return call.function == .match
      ? try expression.matches(text, &budget) : try expression.occurs(in: text, &budget)
  }
}
