import OpenAPI

/// The schemas of a document, prepared for the translation.
struct PreparedSchemas: Sendable {
  var store: SchemaStore
  /// A schema that allows any value, or `nil` if the document has no schemas.
  let anything: SchemaID?
  /// The meaning of formats.
  let formats: ScalarFormats
  /// The combined schemas of properties that several parts describe.
  private(set) var conjunctions = Conjunctions()
  /// The schemas of properties that several alternatives describe.
  private(set) var alternatives = AlternativeProperties()
  /// The request forms of schemas, with the original schemas.
  let requestForms: [SchemaID: SchemaID]

  init(
    _ document: SchemaStore, formats: ScalarFormats, requestForms: [SchemaID: SchemaID] = [:]
  ) {
    self.formats = formats
    self.requestForms = requestForms
    var store = document.withScalarTypesAsAlternatives.withTuplesAsLists.withNamesAtSoleParts
    anything = store.schemas.first.map { store.append(Schema(at: $0.location)) }
    self.store = store
  }

  /// Combines schemas that describe the same property.
  ///
  /// - Returns: whether anything changed.
  mutating func joinProperties(_ reader: SchemaReader) -> Bool {
    conjunctions = Conjunctions(reader: reader, store: &store)
    return !conjunctions.isEmpty
  }
  /// Combines the schemas that describe the same property in several alternatives.
  ///
  /// - Returns: whether anything changed.
  mutating func joinAlternatives(_ reader: SchemaReader) -> Bool {
    alternatives = AlternativeProperties(reader: reader, store: &store)
    return !alternatives.isEmpty
  }
}
