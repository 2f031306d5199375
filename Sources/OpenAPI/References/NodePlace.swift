internal import Diagnostics
internal import YAML

/// The shared nodes that a walk has visited, so that it visits each of them once.
struct SeenNodes {
  private var places: Set<NodePlace> = []

  /// - Returns: whether to visit the node: `false` for a shared node that was visited.
  mutating func insert(_ node: Node) -> Bool {
    !node.isShared || places.insert(NodePlace(node)).inserted
  }
}

/// The identity of a mapping by its location, which does not depend on the pointer that refers to it.
struct NodePlace: Hashable {
  private var file: ObjectIdentifier
  private var line: Int
  private var column: Int
  private var revision: UInt32

  init(_ node: Node) {
    file = ObjectIdentifier(node.location.file)
    line = node.location.line
    column = node.location.column
    revision = node.revision
  }

  /// Hashes one number, which takes a third of the time of four.
  func hash(into hasher: inout Hasher) {
    let place = (UInt(bitPattern: line) << 24) ^ (UInt(bitPattern: column) << 4) ^ UInt(revision)
    hasher.combine(place ^ UInt(bitPattern: file))
  }
}
