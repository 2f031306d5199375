import OpenAPI

/// The schemas of a document in the form that clients are made from.
struct PreparedSchemas: Sendable {
  var store: SchemaStore
  /// A schema that says nothing about its values; nil where there are no others.
  let anything: SchemaID?

  init(_ document: SchemaStore) {
    var store = document.withTypesApart.withNamesAtOnlyParts
    anything = store.schemas.first.map { store.append(Schema(at: $0.location)) }
    self.store = store
  }
}
