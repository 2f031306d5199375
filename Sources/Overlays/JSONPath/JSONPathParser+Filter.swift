extension JSONPathParser {
  /// Parses a logical expression, starting with `||`.
  mutating func expression() throws(JSONPathError) -> FilterExpression {
    var parts = [try conjunction()]
    while scanner.skipBlanks(before: { $0 == "|" }) {
      guard scanner.skip("||") else { throw scanner.error("expected '||'") }
      scanner.skipBlanks()
      parts.append(try conjunction())
    }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func conjunction() throws(JSONPathError) -> FilterExpression {
    var parts = [try condition()]
    while scanner.skipBlanks(before: { $0 == "&" }) {
      guard scanner.skip("&&") else { throw scanner.error("expected '&&'") }
      scanner.skipBlanks()
      parts.append(try condition())
    }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func condition() throws(JSONPathError) -> FilterExpression {
    if scanner.skip("!") {
      scanner.skipBlanks()
      if scanner.next == "(" { return .not(try parenthesized()) }
      return .not(try test(try operand()))
    }
    if scanner.next == "(" { return try parenthesized() }
    let first = try operand()
    guard scanner.skipBlanks(before: { "=!<>".unicodeScalars.contains($0) }) else {
      return try test(first)
    }
    try checkComparable(first)
    let sign = try comparison()
    scanner.skipBlanks()
    let second = try operand()
    try checkComparable(second)
    return .comparison(first, sign, second)
  }

  private mutating func parenthesized() throws(JSONPathError) -> FilterExpression {
    scanner.advance()
    try enter()
    defer { depth -= 1 }
    scanner.skipBlanks()
    let expression = try expression()
    scanner.skipBlanks()
    guard scanner.skip(")") else { throw scanner.error("expected ')', not \(scanner.found)") }
    return expression
  }

  private mutating func comparison() throws(JSONPathError) -> FilterOperator {
    for sign in FilterOperator.allCases where scanner.skip(sign.rawValue) { return sign }
    throw scanner.error(
      "expected a comparison, not \(scanner.found)", hint: "use '==' for equality")
  }

  private func test(_ operand: FilterOperand) throws(JSONPathError) -> FilterExpression {
    switch operand {
    case .query(let query): return .exists(query)
    case .function(let call) where !call.function.returnsValue: return .function(call)
    case .function(let call):
      throw scanner.error("the result of \(call.function.rawValue)() must be compared")
    case .literal: throw scanner.error("a value alone is neither true nor false")
    }
  }

  private func checkComparable(_ operand: FilterOperand) throws(JSONPathError) {
    switch operand {
    case .literal: return
    case .query(let query):
      guard query.isSingular else {
        throw scanner.error("a query that can select several nodes cannot be compared")
      }
    case .function(let call):
      guard call.function.returnsValue else {
        throw scanner.error("the result of \(call.function.rawValue)() cannot be compared")
      }
    }
  }

  private mutating func operand() throws(JSONPathError) -> FilterOperand {
    switch scanner.next {
    case "'", "\"": return .literal(.string(try scanner.string()))
    case "$", "@": return .query(try filterQuery())
    case let next? where next.isDigit || next == "-": return .literal(try scanner.number())
    case let next? where ("a"..."z").contains(next): return try named()
    default: throw scanner.error("expected a query, a value or a function, not \(scanner.found)")
    }
  }

  private mutating func filterQuery() throws(JSONPathError) -> FilterQuery {
    let isAbsolute = scanner.next == "$"
    scanner.advance()
    queries += 1
    let number = queries
    return FilterQuery(isAbsolute: isAbsolute, segments: try segments(), number: number)
  }

  /// Parses `true`, `false`, `null` or a function call.
  private mutating func named() throws(JSONPathError) -> FilterOperand {
    let name = scanner.take { ("a"..."z").contains($0) || $0.isDigit || $0 == "_" }
    guard scanner.skip("(") else {
      switch name {
      case "true": return .literal(.bool(true))
      case "false": return .literal(.bool(false))
      case "null": return .literal(.null)
      default: throw scanner.error("'\(name)' is not a value", hint: "put strings in quotes")
      }
    }
    guard let function = FilterFunction(rawValue: name) else {
      let known = FilterFunction.allCases.map { "\($0.rawValue)()" }.joined(separator: ", ")
      throw scanner.error("there is no function '\(name)'", hint: "known functions: \(known)")
    }
    return .function(FunctionCall(function: function, arguments: try arguments(of: function)))
  }

  private mutating func arguments(of function: FilterFunction) throws(JSONPathError)
    -> [FilterOperand]
  {
    try enter()
    defer { depth -= 1 }
    var arguments: [FilterOperand] = []
    for (index, parameter) in function.parameters.enumerated() {
      scanner.skipBlanks()
      if index > 0 {
        guard scanner.skip(",") else {
          throw scanner.error("\(function.rawValue)() takes \(function.parameters.count) arguments")
        }
        scanner.skipBlanks()
      }
      let argument = try operand()
      switch (parameter, argument) {
      case (.value, _): try checkComparable(argument)
      case (.nodes, .query): break
      case (.nodes, _): throw scanner.error("\(function.rawValue)() takes a query")
      }
      arguments.append(argument)
    }
    scanner.skipBlanks()
    guard scanner.skip(")") else { throw scanner.error("expected ')', not \(scanner.found)") }
    return arguments
  }
}
