/// The condition of a filter selector.
indirect enum FilterExpression: Sendable {
  case or([FilterExpression])
  case and([FilterExpression])
  case not(FilterExpression)
  case comparison(FilterOperand, FilterOperator, FilterOperand)
  case exists(FilterQuery)
  case function(FunctionCall)
}

enum FilterOperator: String, CaseIterable, Sendable {
  case equal = "=="
  case notEqual = "!="
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case less = "<"
  case greater = ">"
}

/// An operand of a comparison, or an argument of a function.
enum FilterOperand: Sendable {
  case literal(FilterLiteral)
  case query(FilterQuery)
  indirect case function(FunctionCall)
}

enum FilterLiteral: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case float(Double)
  case string(String)
}

/// A query inside of a filter, relative to the current node (`@`) or to the document (`$`).
struct FilterQuery: Sendable {
  var isAbsolute: Bool
  var segments: [PathSegment]
  /// The index of the query in the text, under which the result of an absolute query is cached.
  var number: Int

  /// Whether the query selects at most one node.
  var isSingular: Bool {
    segments.allSatisfy { segment in
      guard !segment.isDescendant, segment.selectors.count == 1 else { return false }
      switch segment.selectors[0] {
      case .name, .index: return true
      case .wildcard, .slice, .filter: return false
      }
    }
  }
}

struct FunctionCall: Sendable {
  var function: FilterFunction
  var arguments: [FilterOperand]
}

/// The functions of RFC 9535, section 2.4.
enum FilterFunction: String, CaseIterable, Sendable {
  case length, count, match, search, value

  enum Parameter {
    case value
    case nodes
  }

  var parameters: [Parameter] {
    switch self {
    case .length: [.value]
    case .count, .value: [.nodes]
    case .match, .search: [.value, .value]
    }
  }

  /// Whether the function returns a value, which can be compared, instead of a logical result.
  var returnsValue: Bool {
    switch self {
    case .length, .count, .value: true
    case .match, .search: false
    }
  }
}
