import OpenAPI

/// Separate schemas for requests if the two directions differ: requests have no read-only properties, and responses may
/// omit write-only properties (OpenAPI 3.0.3, section 4.7.24.2). The original schema is for responses.
struct RequestForms: Sendable {
  /// The document with the request forms appended to its schemas. Its requests refer to them.
  private(set) var document: Document
  /// The forms by their original schemas.
  private var forms: [SchemaID: SchemaID] = [:]
  private let differing: Set<SchemaID>
  private let heirs: Subtypes
  /// Forms that still refer to original schemas.
  private var unfinished: [(schema: SchemaID, form: SchemaID)] = []

  init(of document: Document, budget: WorkBudget) {
    self.document = document
    heirs = Subtypes(in: document.schemas, budget: budget)
    differing = DirectedSchemas(in: document.schemas, heirs: heirs).differing
    guard !differing.isEmpty else { return }
    self.document.operations = document.operations.map { withForms($0) }
    while let next = unfinished.popLast() { finish(next.form, of: next.schema) }
  }

  /// The original schemas by their forms.
  var sources: [SchemaID: SchemaID] {
    Dictionary(uniqueKeysWithValues: forms.map { ($1, $0) })
  }

  private mutating func withForms(_ operation: Operation) -> Operation {
    var operation = operation
    for index in operation.parameters.indices {
      replace(&operation.parameters[index].schema)
    }
    guard var body = operation.requestBody else { return operation }
    for index in body.content.indices {
      replace(&body.content[index].schema)
      replace(&body.content[index].itemSchema)
    }
    operation.requestBody = body
    return operation
  }

  private mutating func replace(_ schema: inout SchemaID?) {
    if let id = schema { schema = form(of: id) }
  }

  /// - Returns: the schema itself if both directions are equal.
  private mutating func form(of id: SchemaID) -> SchemaID {
    guard differing.contains(id) else { return id }
    if let known = forms[id] { return known }
    let form = document.schemas.append(document.schemas[id])
    forms[id] = form
    unfinished.append((id, form))
    return form
  }

  private mutating func finish(_ form: SchemaID, of id: SchemaID) {
    var schema = document.schemas[id]
    let readOnly = Set(
      schema.properties.filter { document.schemas.isReadOnly($0.schema) }.map(\.name))
    schema.properties.removeAll { readOnly.contains($0.name) }
    schema.required.removeAll(where: readOnly.contains)
    for index in schema.properties.indices {
      schema.properties[index].schema = self.form(of: schema.properties[index].schema)
    }
    replace(&schema.reference)
    replace(&schema.items)
    replace(&schema.contentSchema)
    schema.prefixItems = forms(of: schema.prefixItems)
    schema.allOf = forms(of: schema.allOf)
    schema.oneOf = forms(of: schema.oneOf)
    schema.anyOf = forms(of: schema.anyOf)
    schema.conditional = forms(of: schema.conditional)
    if case .schema(let values) = schema.additionalProperties {
      schema.additionalProperties = .schema(self.form(of: values))
    }
    if var discriminator = schema.discriminator {
      discriminator.mapping = discriminator.mapping.map { ($0.value, self.form(of: $0.schema)) }
      schema.discriminator = discriminator
    }
    for heir in heirs[id] { _ = self.form(of: heir) }
    document.schemas[form] = schema
  }

  private mutating func forms(of schemas: [SchemaID]) -> [SchemaID] {
    schemas.map { form(of: $0) }
  }
}
