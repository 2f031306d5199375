import OpenAPI

/// The schemas that differ between requests and responses: those with a read-only property or a required write-only
/// property, and all schemas that contain these.
///
/// This depends only on the schemas and not on their use, so that a new operation renames nothing.
struct DirectedSchemas {
  private(set) var differing: Set<SchemaID> = []

  /// - Parameter heirs: the schemas that inherit from those with a discriminator.
  init(in store: SchemaStore, heirs: Subtypes) {
    guard store.schemas.contains(where: { $0.isReadOnly || $0.isWriteOnly }) else { return }
    // A part of `allOf` can require a property of another part.
    let requiredElsewhere = Set(
      store.schemas.flatMap { schema in
        let own = Set(schema.properties.map(\.name))
        return schema.required.filter { !own.contains($0) }
      })
    var users: [SchemaID: [SchemaID]] = [:]
    var rest: [SchemaID] = []
    for id in store.ids {
      let schema = store[id]
      var parts = schema.partsBesideProperties + heirs[id]
      for property in schema.properties {
        if store.isReadOnly(property.schema) {
          rest.append(id)
        } else {
          parts.append(property.schema)
          let isRequired =
            schema.required.contains(property.name) || requiredElsewhere.contains(property.name)
          if isRequired, store.isWriteOnly(property.schema) { rest.append(id) }
        }
      }
      for part in parts { users[part, default: []].append(id) }
    }
    while let id = rest.popLast() {
      if differing.insert(id).inserted { rest += users[id] ?? [] }
    }
  }
}

extension Schema {
  fileprivate var partsBesideProperties: [SchemaID] {
    var parts = allOf + oneOf + anyOf + prefixItems + conditional
    parts += [reference, items, contentSchema].compactMap(\.self)
    if case .schema(let values) = additionalProperties { parts.append(values) }
    return parts + (discriminator?.mapping ?? []).map(\.schema)
  }
}

extension SchemaStore {
  /// Whether the property occurs only in responses.
  func isReadOnly(_ property: SchemaID) -> Bool {
    isMarked(property) { $0.isReadOnly } && !isMarked(property) { $0.isWriteOnly }
  }

  /// Whether the property occurs only in requests.
  func isWriteOnly(_ property: SchemaID) -> Bool {
    isMarked(property) { $0.isWriteOnly } && !isMarked(property) { $0.isReadOnly }
  }

  /// The maximum number of references to follow.
  private static let deepestMark = 16

  private func isMarked(_ id: SchemaID, by mark: (Schema) -> Bool) -> Bool {
    if mark(self[id]) { return true }
    if self[id].allOf.isEmpty, self[id].reference == nil { return false }
    var rest = [id]
    for _ in 0..<Self.deepestMark {
      guard let next = rest.popLast() else { return false }
      if mark(self[next]) { return true }
      rest += self[next].allOf
      if let reference = self[next].reference { rest.append(reference) }
    }
    return false
  }
}
