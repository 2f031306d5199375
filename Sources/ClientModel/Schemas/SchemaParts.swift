import OpenAPI

extension SchemaReader {
  /// The schemas in the type of a schema, after following references: those of its properties, elements, map values and
  /// alternatives.
  func parts(of id: SchemaID) -> [SchemaID] { knownParts(of: id) ?? findParts(of: id) }

  func findParts(of id: SchemaID) -> [SchemaID] {
    if self[id].const != nil || self[id].enumValues != nil { return [] }
    let alternatives = alternatives(of: id)
    let object = ObjectMembers(of: id, with: alternatives, reader: self)
    var parts = object.members.map(\.schema) + alternatives + subtypes(of: id)
    if case .schema(let values) = object.additionalProperties { parts.append(values) }
    if let items = self[id].items { parts.append(items) }
    if object.members.isEmpty {
      parts += self[id].allOf
      if let reference = self[id].reference { parts.append(reference) }
    }
    return parts.map(target(of:))
  }

  /// Schemas with all schemas in their types, after following references.
  func all(in roots: [SchemaID]) -> Set<SchemaID> {
    var found: Set<SchemaID> = []
    var rest = roots.map(target(of:))
    while let id = rest.popLast() {
      if found.insert(id).inserted { rest += parts(of: id) }
    }
    return found
  }
}
