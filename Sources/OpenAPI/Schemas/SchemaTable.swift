internal import YAML

/// The known schemas, and the queue of those to parse.
struct SchemaTable {
  /// A schema with an ID but without content yet.
  struct Pending {
    var node: Node
    var id: SchemaID
    /// The number of enclosing schemas, up to the nearest reference.
    var depth: Int
  }

  private(set) var store = SchemaStore()
  private var ids: [NodePlace: SchemaID] = [:]
  private var pending: [Pending] = []

  subscript(id: SchemaID) -> Schema {
    _read { yield store[id] }
    _modify { yield &store[id] }
  }

  /// The ID for a mapping, which is parsed later. The first name is kept.
  mutating func id(for node: Node, depth: Int, name: String? = nil) -> SchemaID {
    let place = NodePlace(node)
    if let id = ids[place] {
      if let name, store[id].name == nil { store[id].name = name }
      return id
    }
    let id = store.append(Schema(name: name, at: node.location))
    ids[place] = id
    pending.append(Pending(node: node, id: id, depth: depth))
    return id
  }

  /// Adds a synthesized schema.
  mutating func append(_ schema: Schema) -> SchemaID { store.append(schema) }

  mutating func next() -> Pending? { pending.popLast() }
}
