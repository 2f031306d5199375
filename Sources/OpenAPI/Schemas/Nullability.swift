internal import Diagnostics
internal import YAML

/// Converts `nullable: true` of OpenAPI 3.0 to 3.1.
struct Nullability {
  let context: LoadingContext

  func add(to schema: inout Schema) {
    if !schema.types.isEmpty {
      if !schema.types.contains(.null) { schema.types.append(.null) }
    } else if isComposed(schema) {
      addAlternative(to: &schema)
    } else if let type = impliedType(of: schema) {
      schema.types = [type, .null]
    }
    // Without a type, null is already allowed.
  }

  private func isComposed(_ schema: Schema) -> Bool {
    !schema.allOf.isEmpty || !schema.oneOf.isEmpty || !schema.anyOf.isEmpty
      || schema.reference != nil
  }

  private func impliedType(of schema: Schema) -> JSONType? {
    if !schema.properties.isEmpty { return .object }
    if case .schema = schema.additionalProperties { return .object }
    return schema.items == nil ? nil : .array
  }

  /// Adds null as an alternative. Adding it to the types is not sufficient if `allOf` or other compositions exclude
  /// null.
  private func addAlternative(to schema: inout Schema) {
    var null = Schema(at: schema.location)
    null.types = [.null]
    let nullID = context.schemas.append(null)
    let isPlain = schema.properties.isEmpty && schema.reference == nil && schema.allOf.isEmpty
    if isPlain, schema.anyOf.isEmpty {
      schema.oneOf.append(nullID)
    } else if isPlain, schema.oneOf.isEmpty {
      schema.anyOf.append(nullID)
    } else {
      let value = context.schemas.id(ofValueIn: schema)
      schema.keepOnlyAnnotations()
      schema.anyOf = [value, nullID]
    }
  }
}

extension SchemaTable {
  /// Moves the restrictions of the schema into a separate schema, unless it is only a reference.
  fileprivate mutating func id(ofValueIn schema: Schema) -> SchemaID {
    let isOneReference =
      schema.allOf.count == 1 && schema.oneOf.isEmpty && schema.anyOf.isEmpty
      && schema.properties.isEmpty && schema.required.isEmpty && schema.enumValues == nil
      && schema.reference == nil
    if isOneReference { return schema.allOf[0] }
    var value = schema
    value.name = nil
    return append(value)
  }
}

extension Schema {
  fileprivate mutating func keepOnlyAnnotations() {
    var bare = Schema(name: name, at: location)
    bare.title = title
    bare.description = description
    bare.isDeprecated = isDeprecated
    bare.isReadOnly = isReadOnly
    bare.isWriteOnly = isWriteOnly
    bare.defaultValue = defaultValue
    bare.examples = examples
    bare.extensions = extensions
    self = bare
  }
}
