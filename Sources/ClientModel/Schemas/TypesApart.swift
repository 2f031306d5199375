import OpenAPI

extension SchemaStore {
  /// Converts a schema with several scalar types to alternatives: `type: [string, integer]` becomes `anyOf` of both.
  var withTypesApart: Self {
    var store = self
    for id in ids where self[id].types.count > 1 && self[id].hasSeveralSimpleTypes {
      let schema = schemas[id.index]
      store[id].types = schema.types.filter { $0 == .null }
      store[id].format = nil
      store[id].anyOf = schema.valueTypes.map { type in
        var alternative = Schema(at: schema.location)
        alternative.types = [type]
        alternative.format = type == .boolean ? nil : schema.format
        return store.append(alternative)
      }
    }
    return store
  }
}

extension Schema {
  /// Whether the schema has several scalar types. Integers are numbers too.
  fileprivate var hasSeveralSimpleTypes: Bool {
    let types = Set(valueTypes)
    return types.count > 1 && types.isSubset(of: [.boolean, .integer, .number, .string])
      && types != [.integer, .number] && const == nil && enumValues == nil && reference == nil
      && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty
  }
}
