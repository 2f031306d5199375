import OpenAPI
import YAML

/// Questions about schemas that look through references and `allOf`.
struct SchemaReader {
  let store: SchemaStore
  /// A schema that says nothing about its values; nil if there are no others.
  let anything: SchemaID?
  /// What all decisions about this document may cost.
  let budget: WorkBudget
  /// What the document calls values of enums.
  let valueNames: EnumValueNames
  /// What formats mean.
  let formats: ScalarFormats
  private let targets: SchemaTargets
  private let nullable: NullableSchemas
  private let secret: SecretSchemas
  private let subtypes: Subtypes
  private let requestForms: [SchemaID: SchemaID]
  let conjunctions: Conjunctions
  private var files: Set<SchemaID> = []
  private var kinds: [SchemaID: SchemaKind] = [:]
  private var parts: [SchemaID: [SchemaID]] = [:]

  init(_ schemas: PreparedSchemas, budget: WorkBudget) {
    store = schemas.store
    anything = schemas.anything
    formats = schemas.formats
    self.budget = budget
    targets = SchemaTargets(in: store, alias: Self.alias)
    nullable = NullableSchemas(in: store, isUnconstrained: Self.isUnconstrained)
    secret = SecretSchemas(in: store)
    subtypes = Subtypes(in: store)
    requestForms = schemas.requestForms
    conjunctions = schemas.conjunctions
    valueNames = EnumValueNames(store)
  }

  /// Takes the fields of the document's forms that hold bytes for files.
  mutating func readFiles(of document: Document) {
    files = FileSchemas(of: document, reader: self).all
  }

  /// Decides once what each of these schemas is, and all that they are made from.
  mutating func decideKinds(of roots: [SchemaID]) {
    var order: [SchemaID] = []
    var rest = roots.map(target(of:))
    while let id = rest.popLast() {
      guard parts[id] == nil else { continue }
      let found = findParts(of: id)
      parts[id] = found
      order.append(id)
      rest += found
    }
    for id in order { kinds[id] = kind(of: id) }
  }

  /// Adds schemas, and keeps all decisions about the others.
  func extended(with schemas: PreparedSchemas) -> SchemaReader {
    var reader = SchemaReader(schemas, budget: budget)
    (reader.files, reader.kinds, reader.parts) = (files, kinds, parts)
    return reader
  }

  /// The schemas whose kinds were decided, in the order of the document.
  var known: [SchemaID] { kinds.keys.sorted { $0.index < $1.index } }

  /// What was decided before; nil for a schema that nothing led to.
  func knownKind(of id: SchemaID) -> SchemaKind? { kinds[id] }

  /// As `findParts(of:)`, for a schema that a decision was about.
  func knownParts(of id: SchemaID) -> [SchemaID]? { parts[id] }

  /// The schemas that inherit from this one, which has a discriminator for them.
  func subtypes(of id: SchemaID) -> [SchemaID] { subtypes[id] }

  /// How far a decision about a schema looks into those that it is made from.
  static let deepestLook = 64

  // Lends the schema: a copy of it for one of its fields would cost more than most questions.
  subscript(id: SchemaID) -> Schema { _read { yield store.schemas[id.index] } }

  /// The schema after references that add nothing to the shape.
  func target(of id: SchemaID) -> SchemaID { targets[id] }

  /// The schema that this one only gives another name or description to.
  static func alias(of schema: Schema, in store: SchemaStore) -> SchemaID? {
    if let reference = schema.reference { return hasOwnShape(schema) ? nil : reference }
    guard !hasShapeBesideComposition(schema), schema.oneOf.isEmpty, schema.anyOf.isEmpty else {
      return nil
    }
    let members = schema.allOf.filter { !isUnconstrained(store.schemas[$0.index]) }
    return members.count == 1 ? members[0] : nil
  }

  /// Whether the schema says its own something about the values, beside `$ref`.
  private static func hasOwnShape(_ schema: Schema) -> Bool {
    hasShapeBesideComposition(schema) || !schema.allOf.isEmpty || !schema.oneOf.isEmpty
      || !schema.anyOf.isEmpty
  }

  private static func hasShapeBesideComposition(_ schema: Schema) -> Bool {
    !schema.properties.isEmpty || !schema.required.isEmpty || schema.items != nil
      || schema.enumValues != nil || schema.const != nil || schema.hasTypedAdditionalProperties
      || !schema.conditional.isEmpty
  }

  private static func isUnconstrained(_ schema: Schema) -> Bool {
    schema.reference == nil && !hasOwnShape(schema) && schema.types.isEmpty
      && schema.format == nil
  }

  /// Whether a schema has the other one among the parts that it is composed of.
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

  /// Whether null is among the values.
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

  /// The types beside null.
  var valueTypes: [JSONType] { types.filter { $0 != .null } }
}
