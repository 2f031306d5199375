import OpenAPI

/// The schemas of a document in the form that clients are made from.
struct PreparedSchemas: Sendable {
  var store: SchemaStore
  /// A schema that says nothing about its values; nil if there are no others.
  let anything: SchemaID?
  /// What formats mean.
  let formats: ScalarFormats

  init(_ document: SchemaStore, formats: ScalarFormats) {
    self.formats = formats
    var store = document.withTypesApart.withNamesAtOnlyParts
    anything = store.schemas.first.map { store.append(Schema(at: $0.location)) }
    self.store = store
  }
}
