import OpenAPI
import YAML

/// The schemas that allow null, determined once for the whole document: from those that say so to all that are composed
/// of them.
struct NullableSchemas: Sendable {
  /// By their index in the store.
  private var found: Set<Int> = []

  init(in store: SchemaStore, isUnconstrained: (Schema) -> Bool) {
    var users: [Int: [Int]] = [:]
    var rest: [Int] = []
    for (index, schema) in store.schemas.enumerated() {
      if schema.types.contains(.null) || schema.enumValues?.contains(where: \.isNull) == true {
        rest.append(index)
      }
      var parts = schema.oneOf + schema.anyOf
      if let reference = schema.reference { parts.append(reference) }
      let composed = schema.allOf.filter { !isUnconstrained(store[$0]) }
      if composed.count == 1 { parts.append(composed[0]) }
      for part in parts { users[part.index, default: []].append(index) }
    }
    while let index = rest.popLast() {
      if found.insert(index).inserted { rest += users[index] ?? [] }
    }
  }

  func contains(_ id: SchemaID) -> Bool { found.contains(id.index) }
}
