public import Diagnostics
public import YAML

/// Applies the actions of overlays to a document in order.
public struct OverlayApplication {
  /// The document after the actions so far.
  public private(set) var root: Node
  public private(set) var diagnostics: [Diagnostic] = []

  private let limits: OverlayLimits
  private var budget: StepBudget
  private var nodes: Int
  private var editing = NodeEditing()
  private var removals = Removals()
  private var isExhausted = false

  public init(to root: Node, limits: OverlayLimits = OverlayLimits()) {
    self.root = root
    self.limits = limits
    budget = StepBudget(limits.maximumSteps)
    nodes = NodeSize(of: root).nodes
  }

  public mutating func apply(_ overlay: Overlay) {
    for action in overlay.actions {
      guard !isExhausted else { return }
      apply(action)
    }
  }

  private mutating func apply(_ action: Overlay.Action) {
    do {
      let matches = try self.matches(action.target.path)
      guard !matches.isEmpty else { return try warnOfNoMatch(action) }
      switch action.change {
      case .remove: remove(matches, by: action)
      case .update(let update): try merge(update, into: matches, by: action)
      case .copy(let source):
        guard let node = try self.node(source) else { return }
        try merge(node, into: matches, by: action)
      }
    } catch is StepBudget.Exhausted {
      fail(
        .limitCount, "applying the overlay takes more than \(limits.maximumSteps) steps",
        at: action.target.location, hint: "raise the limit 'steps' to allow more")
      isExhausted = true
    } catch let error as Diagnostic {
      diagnostics.append(error)
    } catch {}
  }

  private struct Match {
    var path: [Int]
    var node: Node
  }

  /// The distinct nodes that a query selects.
  private mutating func matches(_ path: JSONPath) throws(StepBudget.Exhausted) -> [Match] {
    var evaluator = PathEvaluator(root: root, budget: budget)
    defer { budget = evaluator.budget }
    let found = try evaluator.matches(path)
    var seen: Set<[Int]> = []
    return found.compactMap { match in
      let path = evaluator.path(to: match)
      return seen.insert(path).inserted ? Match(path: path, node: match.node) : nil
    }
  }

  private mutating func node(_ source: Overlay.Target) throws(StepBudget.Exhausted) -> Node? {
    let found = try matches(source.path)
    if found.count == 1 { return found[0].node }
    fail(
      .overlayUnmatched,
      "'copy' must select exactly one node, but selects \(found.isEmpty ? "none" : "\(found.count)")",
      at: source.location)
    return nil
  }

  private mutating func remove(_ matches: [Match], by action: Overlay.Action) {
    guard !matches.contains(where: { $0.path.isEmpty }) else {
      fail(
        .overlayIncompatible, "the document itself cannot be removed", at: action.target.location)
      return
    }
    for match in matches { removals.add(root.keys(along: match.path), by: action.target.location) }
    let paths = matches.map(\.path)
    editing.remove(paths, from: &root)
  }

  private mutating func merge(
    _ update: Node, into matches: [Match], by action: Overlay.Action
  ) throws {
    let kinds = Set(matches.map { NodeKind($0.node) })
    guard kinds.count == 1 else {
      fail(
        .overlayIncompatible,
        "the target selects "
          + kinds.map(\.rawValue).sorted().joined(separator: " and ") + " at once",
        at: action.target.location, hint: "use one action for each of them")
      return
    }
    let size = NodeSize(of: update)
    try budget.spend(size.nodes * matches.count)
    try check(size, in: matches, by: action)
    let update = update.shared
    for match in matches {
      do throws(MergeConflict) {
        try editing.change(&root, at: match.path[...]) {
          (node, editing) throws(MergeConflict) in
          if let nodes = node.sequence, update.sequence == nil {
            node.value = .sequence(nodes + [update])
          } else {
            try editing.merge(update, into: &node)
          }
        }
      } catch {
        throw Self.incompatible(error, in: action)
      }
    }
  }

  private mutating func check(
    _ size: NodeSize, in matches: [Match], by action: Overlay.Action
  ) throws(Diagnostic) {
    let depth = (matches.map(\.path.count).max() ?? 0) + size.depth
    guard depth <= limits.maximumDepth else {
      throw .error(
        code: .limitDepth,
        "with the overlay, the document is nested more than \(limits.maximumDepth) levels deep",
        at: action.target.location, hint: "raise the limit 'nesting' to allow more")
    }
    nodes += size.nodes * matches.count
    guard nodes <= limits.maximumNodes else {
      isExhausted = true
      throw .error(
        code: .limitCount,
        "with the overlay, the document has more than \(limits.maximumNodes) values",
        at: action.target.location, hint: "raise the limit 'nodes' to allow more")
    }
  }

  private static func incompatible(
    _ conflict: MergeConflict, in action: Overlay.Action
  ) -> Diagnostic {
    Diagnostic(
      .error, code: .overlayIncompatible,
      "\(NodeKind(conflict.update).phrase) cannot be merged into \(NodeKind(conflict.node).phrase)",
      at: conflict.update.location,
      notes: [
        .init("the target of the merge is here", at: conflict.node.location),
        .init("to replace a value with one of another kind, remove it first"),
      ])
  }

  private mutating func warnOfNoMatch(_ action: Overlay.Action) throws(StepBudget.Exhausted) {
    var search = UnmatchedTarget(path: action.target.path, root: root, budget: budget)
    defer { budget = search.budget }
    var notes = try search.notes()
    if let place = removals.location(of: action.target.path) {
      notes = [.init("an earlier action removed it here", at: place)]
    }
    diagnostics.append(
      Diagnostic(
        .warning, code: .overlayUnmatched,
        "the target selects nothing: \(action.target.path.text.prefix(200))",
        at: action.target.location, notes: notes))
  }

  private mutating func fail(
    _ code: DiagnosticCode, _ message: String, at location: SourceLocation, hint: String? = nil
  ) {
    diagnostics.append(.error(code: code, message, at: location, hint: hint))
  }
}
