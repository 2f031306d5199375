import OpenAPI

/// The schemas of a document in the form that clients are made from.
struct PreparedSchemas: Sendable {
  var store: SchemaStore
  /// A schema that says nothing about its values; nil if there are no others.
  let anything: SchemaID?
  /// What formats mean.
  let formats: ScalarFormats
  /// What properties are that several parts of a schema describe.
  private(set) var conjunctions = Conjunctions()
  /// The schemas of requests alone, with those of both directions that they are made from.
  let requestForms: [SchemaID: SchemaID]

  init(
    _ document: SchemaStore, formats: ScalarFormats, requestForms: [SchemaID: SchemaID] = [:]
  ) {
    self.formats = formats
    self.requestForms = requestForms
    var store = document.withTypesApart.withNamesAtOnlyParts
    anything = store.schemas.first.map { store.append(Schema(at: $0.location)) }
    self.store = store
  }

  /// Makes one schema of those that describe a property together.
  ///
  /// - Returns: whether that changes what a reader finds.
  mutating func joinProperties(_ reader: SchemaReader) -> Bool {
    conjunctions = Conjunctions(reader: reader, store: &store)
    return !conjunctions.isEmpty
  }
}
