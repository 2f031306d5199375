import OpenAPI
import YAML

/// The schemas that allow null, determined once for the whole document: schemas with null, and all schemas that are
/// composed of them.
struct NullableSchemas: Sendable {
  private var found = SchemaSet()

  init(in store: SchemaStore, isUnconstrained: (Schema) -> Bool) {
    var users = SchemaMap<[SchemaID]>()
    var rest: [SchemaID] = []
    // Reads single fields, because copying a schema is slow.
    for id in store.ids {
      if store[id].types.contains(.null)
        || store[id].enumValues?.contains(where: \.isNull) == true
      {
        rest.append(id)
      }
      let isPlain = store[id].oneOf.isEmpty && store[id].anyOf.isEmpty && !store.isComposed(id)
      if isPlain { continue }
      var parts = store[id].oneOf + store[id].anyOf
      if let reference = store[id].reference { parts.append(reference) }
      let composed = store[id].allOf.filter { !isUnconstrained(store[$0]) }
      if composed.count == 1 { parts.append(composed[0]) }
      for part in parts { users[part, default: []].append(id) }
    }
    while let id = rest.popLast() {
      if found.insert(id) { rest += users[id] ?? [] }
    }
  }

  func contains(_ id: SchemaID) -> Bool { found.contains(id) }
}
