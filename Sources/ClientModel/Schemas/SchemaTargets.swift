import OpenAPI

/// The targets of aliases, determined once for the whole document, because a chain of aliases can be as long as the
/// document.
struct SchemaTargets {
  private var targets: [SchemaID?]

  /// - Parameter alias: returns the schema that another one only renames or describes.
  init(in store: SchemaStore, alias: (Schema, SchemaStore) -> SchemaID?) {
    targets = Array(repeating: nil, count: store.schemas.count)
    for start in store.ids where targets[start.index] == nil {
      guard store.isComposed(start) else {
        targets[start.index] = start
        continue
      }
      var path: [SchemaID] = []
      var seen: Set<SchemaID> = []
      var end = start
      while seen.insert(end).inserted {
        if let known = targets[end.index] {
          end = known
          break
        }
        path.append(end)
        guard let next = alias(store.schemas[end.index], store) else { break }
        end = next
      }
      for id in path { targets[id.index] = end }
    }
  }

  subscript(id: SchemaID) -> SchemaID { targets[id.index] ?? id }
}

extension SchemaStore {
  /// Whether a schema has `$ref` or `allOf`.
  func isComposed(_ id: SchemaID) -> Bool {
    self[id].reference != nil || !self[id].allOf.isEmpty
  }
}
