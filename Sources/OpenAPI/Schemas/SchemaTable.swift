internal import YAML

/// The schemas that were reached, and those of them that are still to be parsed.
struct SchemaTable {
  /// A schema that has its place in the store and no content yet.
  struct Pending {
    var node: Node
    var id: SchemaID
    /// The number of schemas that it is in, up to the nearest reference.
    var depth: Int
  }

  private(set) var store = SchemaStore()
  private var ids: [NodePlace: SchemaID] = [:]
  private var pending: [Pending] = []

  subscript(id: SchemaID) -> Schema {
    get { store[id] }
    set { store[id] = newValue }
  }

  /// The schema at a mapping, which is parsed later; the first name that it is given stays.
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

  /// A schema that no mapping of the document describes.
  mutating func append(_ schema: Schema) -> SchemaID { store.append(schema) }

  mutating func next() -> Pending? { pending.popLast() }
}
