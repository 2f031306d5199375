import OpenAPI

extension SchemaReader {
  /// The schemas that the type of a schema is made of, behind references: those of its properties, elements,
  /// values and alternatives.
  func parts(of id: SchemaID) -> [SchemaID] {
    let schema = self[id]
    if schema.const != nil || schema.enumValues != nil { return [] }
    let alternatives = alternatives(of: schema)
    let object = ObjectMembers(of: id, with: alternatives, reader: self)
    var parts = object.members.map(\.schema) + alternatives + subtypes(of: id)
    if case .schema(let values) = object.additionalProperties { parts.append(values) }
    if let items = schema.items { parts.append(items) }
    if object.members.isEmpty {
      parts += schema.allOf
      if let reference = schema.reference { parts.append(reference) }
    }
    return parts.map(target(of:))
  }

  /// Schemas with all that they are made of, behind references.
  func all(in roots: [SchemaID]) -> Set<SchemaID> {
    var found: Set<SchemaID> = []
    var rest = roots.map(target(of:))
    while let id = rest.popLast() {
      if found.insert(id).inserted { rest += parts(of: id) }
    }
    return found
  }
}
