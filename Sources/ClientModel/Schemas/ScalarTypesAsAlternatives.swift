import OpenAPI

extension SchemaStore {
  /// Converts a schema with several types to alternatives: `type: [string, integer]` becomes `anyOf` of both.
  var withScalarTypesAsAlternatives: Self {
    var store = self
    for id in ids where self[id].types.count > 1 && self[id].hasDistinctTypes {
      let schema = schemas[id.index]
      store[id].types = schema.types.filter { $0 == .null }
      store[id].format = nil
      store[id].copyParts(from: Schema(at: schema.location))
      store[id].anyOf = schema.valueTypes.map { store.append(schema.alternative($0)) }
    }
    return store
  }
}

extension Schema {
  /// Whether the types say more than "any value". Integers are numbers too.
  fileprivate var hasDistinctTypes: Bool {
    let types = Set(valueTypes)
    return types.count > 1 && types != [.integer, .number] && const == nil && enumValues == nil
      && reference == nil && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty
      && conditional.isEmpty && discriminator == nil
      && (!types.contains(.array) || items != nil || !prefixItems.isEmpty)
      && (!types.contains(.object) || !properties.isEmpty || hasTypedAdditionalProperties)
  }

  /// The schema for the values of one type.
  fileprivate func alternative(_ type: JSONType) -> Schema {
    var alternative = Schema(at: location)
    alternative.types = [type]
    switch type {
    case .array:
      alternative.items = items
      alternative.prefixItems = prefixItems
    case .object:
      alternative.copyParts(from: self)
      alternative.items = nil
      alternative.prefixItems = []
    case .integer, .number, .string: alternative.format = format
    case .boolean, .null: break
    }
    return alternative
  }

  /// Copies the keywords for lists and objects.
  fileprivate mutating func copyParts(from other: Schema) {
    items = other.items
    prefixItems = other.prefixItems
    properties = other.properties
    hasProperties = other.hasProperties
    required = other.required
    additionalProperties = other.additionalProperties
  }
}
