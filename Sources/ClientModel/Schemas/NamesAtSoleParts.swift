import OpenAPI

extension SchemaStore {
  /// Moves the name and the description of a schema to the only inline part that it is composed of:
  /// `Person: { allOf: [{ properties: … }] }`.
  var withNamesAtSoleParts: Self {
    var store = self
    for id in ids {
      var whole = id
      while let name = store.schemas[whole.index].name, let part = store.solePart(of: whole) {
        store[part].name = name
        if store[part].description == nil { store[part].description = store[whole].description }
        store[whole].name = nil
        whole = part
      }
    }
    return store
  }

  private func solePart(of id: SchemaID) -> SchemaID? {
    guard schemas[id.index].reference == nil,
      let part = SchemaReader.alias(of: schemas[id.index], in: self), part != id,
      schemas[part.index].name == nil, schemas[part.index].reference == nil
    else { return nil }
    return part
  }
}
