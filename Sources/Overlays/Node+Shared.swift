internal import YAML

extension Node {
  /// The node, marked with all its parts as one that can occur in several places.
  var shared: Node {
    var node = self
    node.isShared = true
    switch value {
    case .scalar: break
    case .sequence(let nodes): node.value = .sequence(nodes.map(\.shared))
    case .mapping(var mapping):
      for position in mapping.entries.indices {
        mapping.withValue(at: position) { $0 = $0.shared }
      }
      node.value = .mapping(mapping)
    }
    return node
  }
}
