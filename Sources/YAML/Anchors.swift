/// A node with its size after expanding aliases.
struct MeasuredNode {
  var node: Node
  /// The number of nodes, including itself.
  var size: Int
  /// The number of levels of collections, including itself.
  var height: Int
}

/// The anchors that aliases can refer to at the current position.
struct Anchors {
  enum Target {
    /// An unfinished collection, by its depth.
    case open(depth: Int)
    case complete(MeasuredNode)
  }

  private var targets: [String: Target] = [:]

  subscript(name: String) -> Target? { targets[name] }

  /// Defines an anchor. As YAML requires, it replaces an existing one.
  mutating func open(_ name: String, depth: Int) { targets[name] = .open(depth: depth) }

  mutating func define(_ name: String, as node: MeasuredNode) { targets[name] = .complete(node) }

  /// Completes a collection, unless a nested node has redefined its anchor.
  mutating func close(_ name: String, depth: Int, as node: MeasuredNode) {
    guard case .open(depth) = targets[name] else { return }
    targets[name] = .complete(node)
  }
}
