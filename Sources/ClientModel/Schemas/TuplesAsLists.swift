import OpenAPI

extension SchemaStore {
  /// A copy in which each tuple is a list whose elements can have any of the tuple's types. Elements of other types are
  /// kept too, unless all elements of the tuple have the same type.
  var withTuplesAsLists: Self {
    var store = self
    for id in ids where !schemas[id.index].prefixItems.isEmpty {
      store[id].items = store.element(of: schemas[id.index])
      if schemas[id.index].types.isEmpty { store[id].types = [.array] }
    }
    return store
  }

  /// - Returns: nil for elements of any kind.
  private mutating func element(of tuple: Schema) -> SchemaID? {
    var elements: [SchemaID] = []
    for element in tuple.prefixItems + [tuple.items].compactMap(\.self) {
      let isKnown = elements.contains { $0 == element || areOneScalar($0, element) }
      if !isKnown { elements.append(element) }
    }
    guard elements.count > 1 else { return elements.first }
    if elements.contains(where: { SchemaReader.isUnconstrained(schemas[$0.index]) }) { return nil }
    var alternatives = Schema(at: tuple.location)
    alternatives.anyOf = elements
    return append(alternatives)
  }

  private func areOneScalar(_ first: SchemaID, _ second: SchemaID) -> Bool {
    let (first, second) = (schemas[first.index], schemas[second.index])
    return first.isPlainScalar && second.isPlainScalar && first.types == second.types
      && first.format == second.format
  }
}

extension Schema {
  /// Whether the schema consists only of a scalar type and a format.
  fileprivate var isPlainScalar: Bool {
    let composition = allOf + oneOf + anyOf
    return types.count == 1 && types != [.array] && types != [.object] && reference == nil
      && name == nil && composition.isEmpty && enumValues == nil && const == nil
  }
}
