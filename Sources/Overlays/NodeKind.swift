internal import YAML

/// The kinds of nodes. Only nodes of the same kind can be merged.
enum NodeKind: String {
  case mapping = "mappings"
  case sequence = "lists"
  case scalar = "single values"

  init(_ node: Node) {
    switch node.value {
    case .mapping: self = .mapping
    case .sequence: self = .sequence
    case .scalar: self = .scalar
    }
  }

  var phrase: String {
    switch self {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar: "a single value"
    }
  }
}

/// The number of values in a node, and their depth.
struct NodeSize {
  private(set) var nodes = 0
  private(set) var depth = 0

  init(of node: Node) {
    var pending = [(node: node, depth: 1)]
    while let (node, depth) = pending.popLast() {
      nodes += 1
      self.depth = max(self.depth, depth)
      switch node.value {
      case .scalar: continue
      case .sequence(let children): pending += children.map { ($0, depth + 1) }
      case .mapping(let mapping): pending += mapping.entries.map { ($0.value, depth + 1) }
      }
    }
  }
}
