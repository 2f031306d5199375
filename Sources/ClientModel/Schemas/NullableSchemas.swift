import OpenAPI
import YAML

/// The schemas that allow null, determined once for the whole document: schemas with null, and all schemas that are
/// composed of them.
struct NullableSchemas: Sendable {
  /// The indices of the schemas in the store.
  private var found: Set<Int> = []

  init(in store: SchemaStore, isUnconstrained: (Schema) -> Bool) {
    var users: [Int: [Int]] = [:]
    var rest: [Int] = []
    // Reads single fields, because copying a schema is slow.
    for id in store.ids {
      if store[id].types.contains(.null)
        || store[id].enumValues?.contains(where: \.isNull) == true
      {
        rest.append(id.index)
      }
      var parts = store[id].oneOf + store[id].anyOf
      if let reference = store[id].reference { parts.append(reference) }
      let composed = store[id].allOf.filter { !isUnconstrained(store[$0]) }
      if composed.count == 1 { parts.append(composed[0]) }
      for part in parts { users[part.index, default: []].append(id.index) }
    }
    while let index = rest.popLast() {
      if found.insert(index).inserted { rest += users[index] ?? [] }
    }
  }

  func contains(_ id: SchemaID) -> Bool { found.contains(id.index) }
}
