internal import YAML

/// Finds the nodes that a query selects.
struct PathEvaluator {
  /// A node and the step that led to it.
  struct Match {
    var node: Node
    fileprivate(set) var step: Int?
  }

  private struct Step {
    var parent: Int?
    var position: Int
  }

  let root: Node
  var budget: StepBudget
  var expressions: [String: RegularExpression?] = [:]
  /// The results of absolute queries in filters.
  var absolute: [Int: [Node]] = [:]
  private var steps: [Step] = []

  init(root: Node, budget: StepBudget) {
    self.root = root
    self.budget = budget
  }

  /// The selected nodes in order, with duplicates.
  mutating func matches(_ path: JSONPath) throws(StepBudget.Exhausted) -> [Match] {
    try matches(path.segments[...], from: root)
  }

  mutating func matches(
    _ segments: ArraySlice<PathSegment>, from start: Node
  ) throws(StepBudget.Exhausted) -> [Match] {
    var current = [Match(node: start, step: nil)]
    for segment in segments {
      var next: [Match] = []
      for match in current {
        if segment.isDescendant {
          try descend(segment, from: match, into: &next)
        } else {
          try select(segment.selectors, of: match, into: &next)
        }
      }
      current = next
      if current.isEmpty { break }
    }
    return current
  }

  /// The nodes that a query in a filter selects, without their paths.
  mutating func nodes(
    _ query: FilterQuery, from current: Node
  ) throws(StepBudget.Exhausted) -> [Node] {
    if query.isAbsolute, let known = absolute[query.number] { return known }
    let mark = steps.count
    let start = query.isAbsolute ? root : current
    let nodes = try matches(query.segments[...], from: start).map(\.node)
    steps.removeLast(steps.count - mark)
    if query.isAbsolute { absolute[query.number] = nodes }
    return nodes
  }

  /// The path from the document to a node, as positions of entries and elements.
  func path(to match: Match) -> [Int] {
    var path: [Int] = []
    var step = match.step
    while let current = step {
      path.append(steps[current].position)
      step = steps[current].parent
    }
    return path.reversed()
  }

  private mutating func descend(
    _ segment: PathSegment, from start: Match, into result: inout [Match]
  ) throws(StepBudget.Exhausted) {
    var pending = [start]
    while let match = pending.popLast() {
      try budget.spend()
      try select(segment.selectors, of: match, into: &result)
      for position in (0..<match.node.childCount).reversed() {
        pending.append(child(at: position, of: match))
      }
    }
  }

  private mutating func select(
    _ selectors: [PathSelector], of match: Match, into result: inout [Match]
  ) throws(StepBudget.Exhausted) {
    for selector in selectors {
      try budget.spend()
      switch selector {
      case .name(let name):
        guard let position = match.node.position(of: name) else { continue }
        result.append(child(at: position, of: match))
      case .index(let index):
        guard let count = match.node.sequence?.count else { continue }
        let position = index < 0 ? count + index : index
        guard (0..<count).contains(position) else { continue }
        result.append(child(at: position, of: match))
      case .wildcard:
        try budget.spend(match.node.childCount)
        for position in 0..<match.node.childCount {
          result.append(child(at: position, of: match))
        }
      case .slice(let slice):
        guard let count = match.node.sequence?.count else { continue }
        for position in slice.positions(in: count) {
          try budget.spend()
          result.append(child(at: position, of: match))
        }
      case .filter(let expression):
        for position in 0..<match.node.childCount {
          guard let node = match.node.child(at: position), try isTrue(expression, of: node) else {
            continue
          }
          result.append(child(at: position, of: match))
        }
      }
    }
  }

  private mutating func child(at position: Int, of match: Match) -> Match {
    steps.append(Step(parent: match.step, position: position))
    return Match(
      node: match.node.child(at: position) ?? match.node, step: steps.count - 1)
  }
}

extension Node {
  var childCount: Int {
    switch value {
    case .scalar: 0
    case .sequence(let nodes): nodes.count
    case .mapping(let mapping): mapping.entries.count
    }
  }

  /// The value of the entry or element at a position.
  func child(at position: Int) -> Node? {
    switch value {
    case .scalar: nil
    case .sequence(let nodes): nodes[position]
    case .mapping(let mapping): mapping.entries[position].value
    }
  }

  /// The position of a key. Compares Unicode scalars.
  func position(of key: String) -> Int? {
    guard let mapping, let position = mapping.position(of: key),
      mapping.entries[position].key.utf8.elementsEqual(key.utf8)
    else { return nil }
    return position
  }
}
