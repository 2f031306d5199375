import OpenAPI

/// Decisions about the whole document that precede the translation.
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
  /// The schemas whose values the client decodes.
  let read: SchemaSet
  /// The user's names, without those of schemas.
  let renames: TypeRenames
  let inlineRenames: InlineTypeRenames
  /// The user's types.
  let givenTypes: GivenTypes
  /// The names of the user's types, which other types must not shadow.
  let givenNames: Set<String>

  /// - Parameters:
  ///   - requestForms: the request forms of schemas, with the original schemas.
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
    if schemas.joinProperties(first) {
      first = Self.reader(schemas, of: document, budget, asIn: first)
    }
    if schemas.joinAlternatives(first) {
      first = Self.reader(schemas, of: document, budget, asIn: first)
    }
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
    _ schemas: PreparedSchemas, of document: Document, _ budget: WorkBudget,
    asIn earlier: SchemaReader? = nil
  ) -> SchemaReader {
    let reader = SchemaReader(schemas, budget: budget)
    reader.readFiles(of: document)
    reader.decideKinds(of: document.usedSchemas, asIn: earlier)
    return reader
  }
}
