/// A node with what its expansion costs.
struct MeasuredNode {
  var node: Node
  /// Nodes in it, itself included.
  var size: Int
  /// Levels of collections in it, itself included.
  var height: Int
}

/// The anchors that an alias can refer to, at this point of the document.
struct Anchors {
  enum Target {
    /// A collection that has not ended yet, by its depth.
    case open(depth: Int)
    case complete(MeasuredNode)
  }

  private var targets: [String: Target] = [:]

  subscript(name: String) -> Target? { targets[name] }

  /// An anchor that is there already is replaced, as YAML wants it.
  mutating func open(_ name: String, depth: Int) { targets[name] = .open(depth: depth) }

  mutating func define(_ name: String, as node: MeasuredNode) { targets[name] = .complete(node) }

  /// Completes a collection, unless a node within took its anchor over.
  mutating func close(_ name: String, depth: Int, as node: MeasuredNode) {
    guard case .open(depth) = targets[name] else { return }
    targets[name] = .complete(node)
  }
}
