internal import YAML

/// Resolves JSON pointers (RFC 6901) in a tree of nodes.
enum NodeFinder {
  /// The point at which a pointer has no target.
  struct DeadEnd: Error {
    var node: Node
    /// The index of the token for which `node` has no value.
    var position: Int
  }

  static func find(_ tokens: ArraySlice<String>, from root: Node) throws(DeadEnd) -> Node {
    var node = root
    for position in tokens.indices {
      guard let next = child(tokens[position], of: node) else {
        throw DeadEnd(node: node, position: position)
      }
      node = next
    }
    return node
  }

  private static func child(_ token: String, of node: Node) -> Node? {
    switch node.value {
    case .scalar: nil
    case .sequence(let nodes):
      Int(token).flatMap { nodes.indices.contains($0) ? nodes[$0] : nil }
    case .mapping(let mapping): mapping[token]
    }
  }
}
