import OpenAPI

/// The schemas that inherit from one which has a discriminator and lists no alternatives: those of its mapping, where it
/// has one, else all that have it in their `allOf` (OpenAPI 3.1, section 4.8.25).
struct Subtypes: Sendable {
  private var subtypes: [SchemaID: [SchemaID]] = [:]

  init(in store: SchemaStore) {
    let bases = store.ids.filter { store.schemas[$0.index].isBaseOfOthers }
    guard !bases.isEmpty else { return }
    var heirs: [SchemaID: [SchemaID]] = [:]
    for (_, id) in store.named.sorted(by: { $0.name < $1.name }) {
      let schema = store.schemas[id.index]
      for part in schema.allOf + (schema.reference.map { [$0] } ?? []) {
        heirs[part, default: []].append(id)
      }
    }
    for base in bases {
      let mapped = (store.schemas[base.index].discriminator?.mapping ?? []).map(\.schema)
      var seen: Set<SchemaID> = [base]
      let all = mapped.isEmpty ? heirs[base] ?? [] : mapped
      subtypes[base] = all.filter { seen.insert($0).inserted }
    }
  }

  /// Empty for a schema without any.
  subscript(base: SchemaID) -> [SchemaID] { subtypes[base] ?? [] }
}

extension Schema {
  /// Whether its discriminator is for schemas that are composed of it.
  var isBaseOfOthers: Bool { discriminator != nil && oneOf.isEmpty && anyOf.isEmpty }
}
