/// Creates a paginated list from a rule.
struct RuleBasedList: Sendable {
  private let operation: ClientOperation
  private let rule: PaginationRule
  private let starts: [String: Int]
  private let values: PageValues

  /// - Parameter starts: the defaults of parameters, by name.
  init(
    _ operation: ClientOperation, _ rule: PaginationRule, _ types: TypeDirectory,
    starts: [String: Int] = [:]
  ) {
    self.operation = operation
    self.rule = rule
    self.starts = starts
    values = PageValues(types: types)
  }

  /// - Parameter methodName: the method that returns all items, or `nil` for an operation that is not a lookup.
  func list(_ methodName: String?) throws(PaginationProblem) -> PagedList {
    guard let methodName, operation.method == "GET", operation.body == nil else {
      throw .init("only a GET without a body can be paginated")
    }
    guard let body = values.body(of: operation.success) else {
      throw .init("the operation does not return a single body")
    }
    let items = try items(of: body)
    guard case .array(let element) = items.type else {
      throw .init("its items are not a list")
    }
    return PagedList(
      methodName: methodName, itemType: element, items: items.path, next: try next(of: body))
  }

  private func items(of body: PageValues.Value) throws(PaginationProblem) -> PageValues.Value {
    guard let path = rule.items else {
      guard let list = values.onlyList(of: body) else {
        throw .init("it does not specify which list contains the items")
      }
      return list
    }
    return try value(at: path, of: body, "items")
  }

  private func next(of body: PageValues.Value) throws(PaginationProblem) -> NextPage {
    switch rule.kind {
    case .link: return .linkHeader
    case .url:
      guard let path = rule.next else {
        throw .init("it does not specify the path to the next URL")
      }
      let url = try value(at: path, of: body, "the next URL")
      guard url.type == .string else { throw .init("the next URL is not a string") }
      return .link(url.path)
    case .cursor, .page, .offset:
      let parameter = try parameter()
      return .parameter(
        PageParameter(
          name: parameter.name, type: parameter.type, isRequired: parameter.isRequired,
          value: try value(of: parameter, from: body), more: try more(of: body)))
    }
  }

  private func parameter() throws(PaginationProblem) -> ClientParameter {
    guard let name = rule.parameter else {
      throw .init("it does not specify the parameter for the next page")
    }
    let found = operation.parameters.first { $0.wireName == name && $0.place == .query }
    guard let found, case .value = found.form else {
      throw .init("there is no query parameter '\(name)' with a single value")
    }
    return found
  }

  private func value(
    of parameter: ClientParameter, from body: PageValues.Value
  ) throws(PaginationProblem) -> PageParameter.Value {
    if rule.kind == .cursor {
      guard let path = rule.next else { throw .init("it does not specify the path to the cursor") }
      let cursor = try value(at: path, of: body, "the cursor")
      guard cursor.type == parameter.type || parameter.type == .string && cursor.type.isInteger
      else { throw .init("the type of the cursor differs from that of '\(parameter.wireName)'") }
      return .cursor(cursor.path, cursor.type)
    }
    guard parameter.type.isInteger else { throw .init("'\(parameter.wireName)' is not an integer") }
    let start = starts[parameter.wireName]
    guard rule.kind == .page else { return .offset(first: start ?? 0) }
    guard let path = rule.pages else { return .number(first: start ?? 1, count: nil, nil) }
    let count = try value(at: path, of: body, "the number of pages")
    guard count.type.isInteger else { throw .init("the number of pages is not an integer") }
    return .number(first: start ?? 1, count: count.path, count.type)
  }

  private func more(of body: PageValues.Value) throws(PaginationProblem) -> ValuePath? {
    guard let path = rule.more else { return nil }
    let more = try value(at: path, of: body, "the flag for more pages")
    guard more.type == .boolean else { throw .init("the flag for more pages is not a boolean") }
    return more.path
  }

  private func value(
    at path: PagePath, of body: PageValues.Value, _ what: String
  ) throws(PaginationProblem) -> PageValues.Value {
    guard let value = values.value(at: path, of: body) else {
      throw .init("there is no value at the path to \(what)")
    }
    return value
  }
}

extension TypeReference {
  /// Whether this is a Swift integer type that can represent the number of items.
  fileprivate var isInteger: Bool {
    guard case .scalar(let scalar) = self, case .integer(_, let maximum) = scalar.wire else {
      return false
    }
    return !scalar.isGiven && maximum >= UInt64(Int32.max)
  }
}
