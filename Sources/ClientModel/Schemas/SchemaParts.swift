import OpenAPI

extension SchemaReader {
  /// The schemas in the type of a schema, after following references: those of its properties, elements, map values and
  /// alternatives.
  func parts(of id: SchemaID) -> [SchemaID] { knownParts(of: id) ?? findParts(of: id) }

  func findParts(of id: SchemaID) -> [SchemaID] {
    if self[id].const != nil || self[id].enumValues != nil { return [] }
    if isWhole(id) { return partsOfWhole(id).map(target(of:)) }
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

  /// The parts of a schema that is composed of no other ones, like most.
  private func partsOfWhole(_ id: SchemaID) -> [SchemaID] {
    var parts: [SchemaID] = []
    let isSpent = !budget.spend(self[id].properties.count, on: id)
    if !isSpent { parts = self[id].properties.map(\.schema) }
    parts += subtypes(of: id)
    if !isSpent, case .schema(let values) = self[id].additionalProperties { parts.append(values) }
    if let items = self[id].items { parts.append(items) }
    return parts
  }

  /// Schemas with all schemas in their types, after following references.
  func all(in roots: [SchemaID]) -> SchemaSet {
    var found = SchemaSet()
    var rest = roots.map(target(of:))
    while let id = rest.popLast() {
      if found.insert(id) { rest += parts(of: id) }
    }
    return found
  }
}
