import OpenAPI
import YAML

/// Questions about schemas that look through references and `allOf`.
struct SchemaReader: Sendable {
  let store: SchemaStore

  // Past the store's own subscript, which copies the whole schema for one of its fields.
  subscript(id: SchemaID) -> Schema { store.schemas[id.index] }

  /// The schema behind references that add nothing to the shape.
  func target(of id: SchemaID) -> SchemaID {
    guard var current = alias(of: id) else { return id }
    var seen: Set<SchemaID> = [id]
    while seen.insert(current).inserted {
      guard let next = alias(of: current) else { return current }
      current = next
    }
    return current
  }

  /// The schema that this one only gives another name or description to.
  private func alias(of id: SchemaID) -> SchemaID? {
    let schema = self[id]
    if let reference = schema.reference { return hasOwnShape(schema) ? nil : reference }
    guard !hasShapeBesideComposition(schema), schema.oneOf.isEmpty, schema.anyOf.isEmpty else {
      return nil
    }
    let members = schema.allOf.filter { !isUnconstrained($0) }
    return members.count == 1 ? members[0] : nil
  }

  private func isComposed(_ schema: Schema) -> Bool {
    schema.reference != nil || !schema.allOf.isEmpty || !schema.oneOf.isEmpty
      || !schema.anyOf.isEmpty
  }

  /// Whether the schema says something of its own about the values, beside `$ref`.
  func hasOwnShape(_ schema: Schema) -> Bool {
    hasShapeBesideComposition(schema) || !schema.allOf.isEmpty || !schema.oneOf.isEmpty
      || !schema.anyOf.isEmpty
  }

  private func hasShapeBesideComposition(_ schema: Schema) -> Bool {
    !schema.properties.isEmpty || !schema.required.isEmpty || schema.items != nil
      || schema.enumValues != nil || schema.const != nil || schema.hasTypedAdditionalProperties
  }

  private func isUnconstrained(_ id: SchemaID) -> Bool {
    let schema = self[id]
    return schema.reference == nil && !hasOwnShape(schema) && schema.types.isEmpty
      && schema.format == nil
  }

  /// Whether a schema has the other one among the parts that it is composed of.
  func composes(_ id: SchemaID, of part: SchemaID) -> Bool {
    var seen: Set<SchemaID> = []
    var rest = [id]
    while let next = rest.popLast() {
      if next == part { return true }
      guard seen.insert(next).inserted else { continue }
      rest += self[next].allOf
      if let reference = self[next].reference { rest.append(reference) }
    }
    return false
  }

  /// Whether null is among the values.
  func allowsNull(_ id: SchemaID) -> Bool {
    var seen: Set<SchemaID> = []
    return allowsNull(id, seen: &seen)
  }

  private func allowsNull(_ id: SchemaID, seen: inout Set<SchemaID>) -> Bool {
    let schema = self[id]
    if schema.types.contains(.null) || schema.enumValues?.contains(where: \.isNull) == true {
      return true
    }
    guard isComposed(schema), seen.insert(id).inserted else { return false }
    if let reference = schema.reference, allowsNull(reference, seen: &seen) { return true }
    for member in schema.oneOf + schema.anyOf where allowsNull(member, seen: &seen) { return true }
    let members = schema.allOf.filter { !isUnconstrained($0) }
    return members.count == 1 && allowsNull(members[0], seen: &seen)
  }
}

extension Schema {
  var hasTypedAdditionalProperties: Bool {
    if case .schema = additionalProperties { true } else { false }
  }

  /// The types beside null.
  var valueTypes: [JSONType] { types.filter { $0 != .null } }
}
