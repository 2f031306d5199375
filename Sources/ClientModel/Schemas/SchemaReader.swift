import OpenAPI
import YAML

/// Answers questions about schemas, and follows references and `allOf`.
// A class, because it has many parts, and most questions pass it on.
final class SchemaReader {
  let store: SchemaStore
  /// A schema that allows any value, or `nil` if the document has no schemas.
  let anything: SchemaID?
  /// The limit of work for this document.
  let budget: WorkBudget
  /// The document's names for enum values.
  let valueNames: EnumValueNames
  /// The meaning of formats.
  let formats: ScalarFormats
  private let targets: SchemaTargets
  private let nullable: NullableSchemas
  private let secret: SecretSchemas
  private let subtypes: Subtypes
  private let requestForms: [SchemaID: SchemaID]
  let conjunctions: Conjunctions
  let alternativeProperties: AlternativeProperties
  private var files = SchemaSet()
  private var kinds = SchemaMap<SchemaKind>()
  private var parts = SchemaMap<[SchemaID]>()

  init(_ schemas: PreparedSchemas, budget: WorkBudget) {
    store = schemas.store
    anything = schemas.anything
    formats = schemas.formats
    self.budget = budget
    targets = SchemaTargets(in: store, alias: Self.alias)
    nullable = NullableSchemas(in: store, isUnconstrained: Self.isUnconstrained)
    secret = SecretSchemas(in: store)
    subtypes = Subtypes(in: store, budget: budget)
    requestForms = schemas.requestForms
    conjunctions = schemas.conjunctions
    alternativeProperties = schemas.alternatives
    valueNames = EnumValueNames(store, joined: alternativeProperties)
  }

  /// Treats binary fields of the document's forms as files.
  func readFiles(of document: Document) {
    files = SchemaSet(FileSchemas(of: document, reader: self).all)
  }

  /// Determines the kinds of these schemas and of all schemas in their types.
  ///
  /// - Parameter earlier: a reader from before schemas were combined, which changes nothing about a schema that is not
  ///   composed of others.
  func decideKinds(of roots: [SchemaID], asIn earlier: SchemaReader? = nil) {
    var order: [SchemaID] = []
    var rest = roots.map(target(of:))
    while let id = rest.popLast() {
      guard parts[id] == nil else { continue }
      let found = (isWhole(id) ? earlier?.parts[id] : nil) ?? findParts(of: id)
      parts[id] = found
      order.append(id)
      rest += found
    }
    for id in order { kinds[id] = (isWhole(id) ? earlier?.kinds[id] : nil) ?? kind(of: id) }
  }

  /// Whether the schema is composed of no other ones.
  func isWhole(_ id: SchemaID) -> Bool {
    !store.isComposed(id) && self[id].oneOf.isEmpty && self[id].anyOf.isEmpty
      && self[id].conditional.isEmpty
  }

  /// Adds schemas and keeps all decisions about the others.
  func extended(with schemas: PreparedSchemas) -> SchemaReader {
    let reader = SchemaReader(schemas, budget: budget)
    (reader.files, reader.kinds, reader.parts) = (files, kinds, parts)
    return reader
  }

  /// The schemas with a known kind, in the order of the document.
  var known: [SchemaID] { kinds.keys }

  /// The known kind of a schema, or `nil` if it has not been determined.
  func knownKind(of id: SchemaID) -> SchemaKind? { kinds[id] }

  /// The known result of `findParts(of:)`.
  func knownParts(of id: SchemaID) -> [SchemaID]? { parts[id] }

  /// The schemas that inherit from this one through its discriminator.
  func subtypes(of id: SchemaID) -> [SchemaID] { subtypes[id] }

  /// The maximum depth to which decisions inspect the parts of a schema.
  static let deepestLook = 64

  // Yields the schema, because copying it to read a field would cost more than most questions.
  subscript(id: SchemaID) -> Schema { _read { yield store.schemas[id.index] } }

  /// The schema after following references that add nothing.
  func target(of id: SchemaID) -> SchemaID { targets[id] }

  /// The schema that this one only renames or describes.
  static func alias(of schema: Schema, in store: SchemaStore) -> SchemaID? {
    if let reference = schema.reference { return hasOwnShape(schema) ? nil : reference }
    guard !hasShapeBesideComposition(schema), schema.oneOf.isEmpty, schema.anyOf.isEmpty else {
      return nil
    }
    let members = schema.allOf.filter { !isUnconstrained(store.schemas[$0.index]) }
    return members.count == 1 ? members[0] : nil
  }

  /// Whether the schema restricts its values in addition to `$ref`.
  private static func hasOwnShape(_ schema: Schema) -> Bool {
    hasShapeBesideComposition(schema) || !schema.allOf.isEmpty || !schema.oneOf.isEmpty
      || !schema.anyOf.isEmpty
  }

  private static func hasShapeBesideComposition(_ schema: Schema) -> Bool {
    !schema.properties.isEmpty || !schema.required.isEmpty || schema.items != nil
      || schema.enumValues != nil || schema.const != nil || schema.hasTypedAdditionalProperties
      || !schema.conditional.isEmpty
  }

  static func isUnconstrained(_ schema: Schema) -> Bool {
    schema.reference == nil && !hasOwnShape(schema) && schema.types.isEmpty
      && schema.format == nil
  }

  /// Whether a schema is composed of the other one.
  func composes(_ id: SchemaID, of part: SchemaID) -> Bool {
    var seen: Set<SchemaID> = []
    var rest = [id]
    while let next = rest.popLast(), budget.spend(on: next) {
      if next == part { return true }
      guard seen.insert(next).inserted else { continue }
      rest += self[next].allOf
      if let reference = self[next].reference { rest.append(reference) }
    }
    return false
  }

  /// Whether null is allowed.
  func allowsNull(_ id: SchemaID) -> Bool { nullable.contains(id) }

  /// Whether the values are files in a form.
  func isFile(_ id: SchemaID) -> Bool { files.contains(id) }

  /// Whether the document marks the values as secret.
  func isSecret(_ id: SchemaID) -> Bool { secret.contains(id) }

  /// Whether the schema is only for requests.
  func isRequestForm(_ id: SchemaID) -> Bool { requestForms[id] != nil }

  /// The wire names of the secret properties anywhere in these schemas.
  func secretFields(in schemas: [SchemaID]) -> Set<String> {
    secret.fields(in: schemas, of: store, budget: budget)
  }
}

extension Schema {
  var hasTypedAdditionalProperties: Bool {
    if case .schema = additionalProperties { true } else { false }
  }

  /// The types other than null.
  var valueTypes: [JSONType] { types.filter { $0 != .null } }
}
