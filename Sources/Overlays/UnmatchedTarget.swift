internal import Diagnostics
internal import YAML

/// Explains why a query selects nothing.
struct UnmatchedTarget {
  let path: JSONPath
  let root: Node
  var budget: StepBudget

  /// Notes about the first segment that selects nothing, with a suggestion.
  mutating func notes() throws(StepBudget.Exhausted) -> [Diagnostic.Note] {
    var evaluator = PathEvaluator(root: root, budget: budget)
    defer { budget = evaluator.budget }
    var current = [root]
    for segment in path.segments {
      var next: [Node] = []
      for node in current { next += try evaluator.matches([segment], from: node).map(\.node) }
      if next.isEmpty { return Self.notes(on: segment, of: current) }
      current = next
    }
    return []
  }

  private static func notes(on segment: PathSegment, of nodes: [Node]) -> [Diagnostic.Note] {
    guard let first = nodes.first else { return [] }
    for case .name(let name) in segment.selectors {
      let keys = nodes.prefix(20).flatMap { $0.mapping?.entries.prefix(2_000).map(\.key) ?? [] }
      let quoted = name.prefix(100)
      guard let key = SpellingSuggestion.nearest(to: name, among: keys) else {
        return [.init("nothing here has '\(quoted)'", at: first.location)]
      }
      return [
        .init(
          "nothing here has '\(quoted)'; did you mean '\(key.prefix(100))'?", at: first.location)
      ]
    }
    return [.init("nothing here matches the rest of the query", at: first.location)]
  }
}
