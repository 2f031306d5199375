import OpenAPI

/// The schemas that inherit from a base with a discriminator but no alternatives: those in its mapping, or otherwise all
/// schemas with the base in their `allOf`, directly or through other schemas (OpenAPI 3.1, section 4.8.25).
struct Subtypes: Sendable {
  private var subtypes: [SchemaID: [SchemaID]] = [:]

  init(in store: SchemaStore, budget: WorkBudget) {
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
      var all: [SchemaID] = []
      var rest = Array((mapped.isEmpty ? heirs[base] ?? [] : mapped).reversed())
      while let next = rest.popLast(), budget.spend(on: next) {
        guard seen.insert(next).inserted else { continue }
        all.append(next)
        if mapped.isEmpty { rest += (heirs[next] ?? []).reversed() }
      }
      subtypes[base] = all
    }
  }

  /// The subtypes of a schema, possibly empty.
  subscript(base: SchemaID) -> [SchemaID] { subtypes[base] ?? [] }
}

extension Schema {
  /// Whether its discriminator is for schemas that inherit from it.
  var isBaseOfOthers: Bool { discriminator != nil && oneOf.isEmpty && anyOf.isEmpty }
}
