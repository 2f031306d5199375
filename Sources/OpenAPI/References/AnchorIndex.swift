internal import YAML

/// The schemas of a file that have an `$anchor` or a `$dynamicAnchor` (JSON Schema 2020-12, core, section 8.2.2).
enum AnchorIndex {
  static func anchors(in root: Node) -> [String: Node] {
    var anchors: [String: Node] = [:]
    var pending = [root]
    // YAML aliases repeat the same mapping.
    var visited: Set<NodePlace> = []
    while let node = pending.popLast() {
      switch node.value {
      case .scalar: continue
      case .sequence(let nodes): pending.append(contentsOf: nodes.reversed())
      case .mapping(let mapping):
        guard visited.insert(NodePlace(node)).inserted else { continue }
        for keyword in ["$anchor", "$dynamicAnchor"] {
          if let name = mapping[keyword]?.string, anchors[name] == nil { anchors[name] = node }
        }
        pending.append(contentsOf: mapping.entries.reversed().map(\.value))
      }
    }
    return anchors
  }
}
