import OpenAPI

/// What is decided about a document as a whole before anything of it is translated.
// A class, because a copy for each type in a chain of types would exhaust small stacks.
final class TranslationContext {
  let reader: SchemaReader
  let style: NameStyle
  let limits: ClientLimits
  let unknownProperties: UnknownProperties
  let schemaNames: SchemaNames
  let links: LinksSchemas
  let errors: ErrorBodies
  let homes: SchemaHomes
  /// The schemas whose values the client reads.
  let read: Set<SchemaID>
  /// Names of the user, without those of schemas.
  let renames: TypeRenames
  let inlineRenames: InlineTypeRenames
  /// Types of the user.
  let givenTypes: GivenTypes
  /// Names of types of the user, which no other type hides.
  let givenNames: Set<String>

  /// - Parameters:
  ///   - requestForms: the schemas of requests alone, with those that they are made from.
  ///   - reserved: names that no type of the module can have.
  ///   - scope: receives the names of the module's types.
  init(
    _ document: Document, requestForms: [SchemaID: SchemaID], style: NameStyle,
    limits: ClientLimits, reserved: Set<String>, scope: inout NameScope,
    names given: [GivenName] = [], types: [GivenType] = [],
    unknownProperties: UnknownProperties = .ignore
  ) {
    self.style = style
    self.limits = limits
    self.unknownProperties = unknownProperties
    var store = document.schemas
    givenTypes = GivenTypes(types, in: document, store: &store)
    givenNames = Set(types.map(\.outermostName))
    inlineRenames = InlineTypeRenames(given, in: document)
    for (form, source) in requestForms where GivenTypes.isOfSchema(format: store[source].format) {
      store[form] = store[source]
    }
    var schemas = PreparedSchemas(
      store, formats: givenTypes.formats, requestForms: requestForms)
    let budget = WorkBudget(limits.maximumSteps)
    var first = Self.reader(schemas, of: document, budget)
    if schemas.joinProperties(first) { first = Self.reader(schemas, of: document, budget) }
    errors = ErrorBodies(of: document, reader: first, store: &schemas.store)
    reader = errors.schema == nil ? first : first.extended(with: schemas)
    links = LinksSchemas(reader: reader)
    homes = SchemaHomes(in: reader.store)
    var renames = TypeRenames(given)
    var names = SchemaNames(
      document, reader: first, style: style, scope: &scope, reserved: reserved, renames: &renames)
    names.addForms(schemas.requestForms, reader: first, scope: &scope, renames: &renames)
    self.renames = renames
    if let schema = errors.schema {
      names.add(scope.claim(ErrorBodies.name, "API" + ErrorBodies.name), for: schema)
    }
    schemaNames = names
    read = reader.all(in: document.responseSchemas)
  }

  private static func reader(
    _ schemas: PreparedSchemas, of document: Document, _ budget: WorkBudget
  ) -> SchemaReader {
    var reader = SchemaReader(schemas, budget: budget)
    reader.readFiles(of: document)
    reader.decideKinds(of: document.usedSchemas)
    return reader
  }
}
