internal import YAML

/// Edits nodes of a document. A changed node gets a new revision, because a node can occur in several places, and the
/// changed copy is no longer the same.
struct NodeEditing {
  private var revisions: UInt32 = 0

  private mutating func stamp(_ node: inout Node) {
    revisions += 1
    node.revision = revisions
  }

  /// Changes the node at a path.
  mutating func change<Failure>(
    _ node: inout Node, at path: ArraySlice<Int>,
    _ body: (inout Node, inout Self) throws(Failure) -> Void
  ) throws(Failure) {
    stamp(&node)
    guard let position = path.first else { return try body(&node, &self) }
    let rest = path.dropFirst()
    switch node.value {
    case .scalar: return
    case .sequence(var nodes):
      node.value = .vacant
      defer { node.value = .sequence(nodes) }
      try change(&nodes[position], at: rest, body)
    case .mapping(var mapping):
      node.value = .vacant
      defer { node.value = .mapping(mapping) }
      try mapping.withValue(at: position) { child throws(Failure) in
        try change(&child, at: rest, body)
      }
    }
  }

  /// Removes the nodes at these paths. None of them may be the document itself.
  mutating func remove(_ paths: [[Int]], from root: inout Node) {
    let parents = Dictionary(grouping: paths) { $0.dropLast() }
      .mapValues { Set($0.compactMap(\.last)) }
    // Inner and later edits come first, so that positions stay valid.
    let order = parents.keys.sorted { $1.lexicographicallyPrecedes($0) }
    for parent in order {
      let positions = parents[parent] ?? []
      change(&root, at: parent[...]) { node, _ in node.removeChildren(at: positions) }
    }
  }

  /// Merges an update into a node.
  /// - Throws: if their kinds differ.
  mutating func merge(_ update: Node, into node: inout Node) throws(MergeConflict) {
    switch (node.value, update.value) {
    case (_, .scalar) where update.isNull && node.scalar == nil: return
    case (.scalar, .scalar): node = update
    case (.scalar, _) where node.isNull: node = update
    case (.sequence(var nodes), .sequence(let added)):
      node.value = .vacant
      nodes += added
      node.value = .sequence(nodes)
      stamp(&node)
    case (.mapping(var mapping), .mapping(let update)):
      node.value = .vacant
      defer { node.value = .mapping(mapping) }
      stamp(&node)
      try merge(update, into: &mapping)
    default: throw MergeConflict(node: node, update: update)
    }
  }

  private mutating func merge(
    _ update: Mapping, into mapping: inout Mapping
  ) throws(MergeConflict) {
    var added: [Mapping.Entry] = []
    for entry in update.entries {
      guard let position = mapping.position(of: entry.key) else {
        added.append(entry)
        continue
      }
      try mapping.withValue(at: position) { value throws(MergeConflict) in
        try merge(entry.value, into: &value)
      }
    }
    if !added.isEmpty { mapping = Mapping(mapping.entries + added) }
  }
}

/// Two nodes that cannot be merged, such as a mapping and a list.
struct MergeConflict: Error {
  var node: Node
  var update: Node
}

extension Node {
  fileprivate mutating func removeChildren(at positions: Set<Int>) {
    switch value {
    case .scalar: return
    case .sequence(let nodes):
      value = .sequence(nodes.enumerated().filter { !positions.contains($0.offset) }.map(\.element))
    case .mapping(let mapping):
      value = .mapping(
        Mapping(
          mapping.entries.enumerated().filter { !positions.contains($0.offset) }.map(\.element)))
    }
  }
}

extension Node.Value {
  /// A placeholder for a value that is moved out for mutation, which avoids a copy.
  fileprivate static var vacant: Self { .sequence([]) }
}
