import OpenAPI

/// The schemas that the document marks as secret with `format: password` or `writeOnly: true`, determined once for the
/// whole document: the marked schemas, and all schemas that are composed of them.
struct SecretSchemas: Sendable {
  private var found = SchemaSet()
  private var isEmpty = true

  init(in store: SchemaStore) {
    var rest = store.ids.filter { id in
      store[id].isWriteOnly || store[id].textFormat?.isSecret == true
    }
    guard !rest.isEmpty else { return }
    isEmpty = false
    var users = SchemaMap<[SchemaID]>()
    for id in store.ids {
      for part in store[id].valueParts { users[part, default: []].append(id) }
    }
    while let id = rest.popLast() {
      if found.insert(id) { rest += users[id] ?? [] }
    }
  }

  func contains(_ id: SchemaID) -> Bool { found.contains(id) }

  /// The wire names of secret properties anywhere in these schemas.
  func fields(in schemas: [SchemaID], of store: SchemaStore, budget: WorkBudget) -> Set<String> {
    guard !isEmpty else { return [] }
    var names: Set<String> = []
    var known: Set<SchemaID> = []
    var rest = schemas
    while let id = rest.popLast() {
      guard known.insert(id).inserted else { continue }
      guard budget.spend(store.schemas[id.index].properties.count, on: id) else { break }
      let schema = store.schemas[id.index]
      for property in schema.properties {
        if contains(property.schema) { names.insert(property.name) }
        rest.append(property.schema)
      }
      rest += schema.composition + schema.elements
    }
    return names
  }
}

extension Schema {
  /// The schemas that it is composed of.
  fileprivate var composition: [SchemaID] {
    allOf + oneOf + anyOf + conditional + (reference.map { [$0] } ?? [])
  }

  /// The schemas of list elements and map values.
  fileprivate var elements: [SchemaID] {
    var elements = prefixItems
    if let items { elements.append(items) }
    if case .schema(let values) = additionalProperties { elements.append(values) }
    return elements
  }

  /// The schemas of the value itself and of parts that are not properties.
  fileprivate var valueParts: [SchemaID] {
    properties.isEmpty ? composition + elements : composition
  }
}
