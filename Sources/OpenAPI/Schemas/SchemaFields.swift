internal import Diagnostics
internal import YAML

/// Collects the keywords of a schema, and builds the typed form.
struct SchemaFields {
  let parser: SchemaParser
  var schema: Schema
  /// The depth of the schemas inside of this one.
  let depth: Int
  var required = RequiredNames()
  private var isNullable = false
  private var patterns: [SchemaID] = []
  private var unevaluatedProperties = Schema.AdditionalProperties.unspecified
  private var contentEncoding: String?

  private var context: LoadingContext { parser.context }

  init(parser: SchemaParser, schema: Schema, depth: Int) {
    self.parser = parser
    self.schema = schema
    self.depth = depth
  }

  mutating func read(_ keyword: SchemaKeyword, _ entry: Mapping.Entry) {
    switch keyword {
    case .reference: schema.reference = target(entry)
    case .type: readType(entry)
    case .nullable: readNullable(entry)
    case .format: schema.format = context.string(entry)
    case .title: schema.title = context.string(entry)
    case .description: schema.description = context.prose(entry)
    case .deprecated: schema.isDeprecated = context.bool(entry) ?? false
    case .readOnly: schema.isReadOnly = context.bool(entry) ?? false
    case .writeOnly: schema.isWriteOnly = context.bool(entry) ?? false
    case .contentEncoding: contentEncoding = context.string(entry)
    case .contentMediaType: schema.contentMediaType = context.string(entry)
    case .enum: schema.enumValues = enumValues(entry)
    case .const: schema.const = entry.value
    case .default: schema.defaultValue = entry.value
    case .example: schema.examples.insert(entry.value, at: 0)
    case .examples: schema.examples += examples(entry)
    default: readStructure(keyword, entry)
    }
  }

  private mutating func readStructure(_ keyword: SchemaKeyword, _ entry: Mapping.Entry) {
    switch keyword {
    case .properties:
      let reader = PropertiesReader(parser: parser, depth: depth)
      schema.properties = reader.properties(entry)
      schema.hasProperties = true
    case .required: required.read(entry, context)
    case .additionalProperties: schema.additionalProperties = additionalProperties(entry)
    case .unevaluatedProperties: unevaluatedProperties = additionalProperties(entry)
    case .then, .else:
      addConditional(entry.value)
      readConstraint(keyword, entry)
    case .dependentSchemas:
      for dependent in context.mapping(entry)?.entries ?? [] { addConditional(dependent.value) }
      readConstraint(keyword, entry)
    case .patternProperties:
      patterns = context.mapping(entry)?.entries.map { child($0.value) } ?? []
    case .items: readItems(entry)
    case .prefixItems:
      schema.prefixItems = children(entry)
      if Set(entry.value.sequence?.map(PlainType.init) ?? []).count > 1 {
        context.warn(
          code: .schemaUnsupported,
          "a tuple is read as a list, whose elements can have any of its types",
          at: entry.keyLocation)
      }
    case .contentSchema: schema.contentSchema = child(entry.value)
    case .allOf: schema.allOf = children(entry)
    case .oneOf: schema.oneOf = children(entry)
    case .anyOf: schema.anyOf = children(entry)
    case .discriminator:
      schema.discriminator = DiscriminatorReader(parser: parser).discriminator(entry)
    case .dynamicReference:
      context.warn(
        code: .schemaUnsupported,
        "'$dynamicRef' is read as '$ref': overriding schemas are ignored",
        at: entry.keyLocation)
      schema.reference = target(entry)
    default: readConstraint(keyword, entry)
    }
  }

  private mutating func readConstraint(_ keyword: SchemaKeyword, _ entry: Mapping.Entry) {
    guard let keyword = SchemaConstraint.Keyword(rawValue: keyword.rawValue) else { return }
    schema.constraints.append(
      SchemaConstraint(keyword: keyword, value: ConstraintText.text(of: entry.value)))
  }

  /// Completes the schema after all keywords have been read.
  mutating func finish() {
    schema.required = required.names
    schema.constraints = schema.constraints.normalized
    if case .unspecified = schema.additionalProperties, !unevaluatedProperties.isForbidden {
      schema.additionalProperties = unevaluatedProperties
    }
    if !patterns.isEmpty { schema.additionalProperties = additionalPropertiesWithPatterns }
    if schema.format == nil { schema.format = contentFormat }
    checkItems()
    if isNullable { Nullability(context: context).add(to: &schema) }
  }

  /// Treats `patternProperties` as additional properties. They have a type if no others are allowed.
  private var additionalPropertiesWithPatterns: Schema.AdditionalProperties {
    switch schema.additionalProperties {
    case .forbidden where patterns.count == 1: .schema(patterns[0])
    case .forbidden, .unspecified, .any, .schema: .any
    }
  }

  /// The `format` of 3.0 for the content keywords of 3.1 (3.1, section 4.8.14.3).
  private var contentFormat: String? {
    switch contentEncoding?.lowercased() {
    case "base64": return "byte"
    case nil: return schema.contentMediaType == "application/octet-stream" ? "binary" : nil
    default: return nil
    }
  }

  /// Adds a conditional schema, without its requirements and prohibitions, which the type cannot express.
  private mutating func addConditional(_ node: Node) {
    if node.mapping != nil, !parser.isNever(node) { schema.conditional.append(child(node)) }
  }

  private func checkItems() {
    guard context.version == .v3_0, schema.types.contains(.array), schema.items == nil,
      schema.prefixItems.isEmpty
    else { return }
    context.warn(
      code: .schemaShape, "an array must have 'items'; any values are allowed here",
      at: schema.location)
  }

  private func child(_ node: Node) -> SchemaID { parser.schema(node, depth: depth) }

  private func children(_ entry: Mapping.Entry) -> [SchemaID] {
    if entry.value.mapping != nil {
      context.mismatch(entry, expected: "a list")
      return [child(entry.value)]
    }
    guard let nodes = context.sequence(entry) else { return [] }
    return nodes.filter { !parser.isNever($0) }.map(child)
  }

  /// The target of a `$ref` with siblings.
  private func target(_ entry: Mapping.Entry) -> SchemaID? {
    do throws(Diagnostic) {
      let target = try context.references.target(of: entry.value)
      if parser.isAlias(target.node) { return parser.target(of: target.node) }
      guard target.node.mapping != nil else { return parser.schema(target.node) }
      return context.schemas.id(for: target.node, depth: 0, name: target.name)
    } catch {
      context.report(error)
      return nil
    }
  }

  private mutating func readType(_ entry: Mapping.Entry) {
    let reading = SchemaTypes(context: context).types(entry)
    schema.types = reading.types
    if let format = reading.format, schema.format == nil { schema.format = format }
  }

  private mutating func readNullable(_ entry: Mapping.Entry) {
    isNullable = context.bool(entry) ?? false
    guard isNullable, context.version != .v3_0 else { return }
    context.warn(
      code: .keywordVersion,
      "OpenAPI 3.1 has no keyword 'nullable'; null is allowed here anyway",
      at: entry.keyLocation, hint: "add 'null' to the list under 'type'")
  }

  private mutating func readItems(_ entry: Mapping.Entry) {
    if let nodes = entry.value.sequence {
      context.warn(
        code: .schemaShape,
        "'items' must be one schema, not a list", at: entry.value.location,
        hint: "in OpenAPI 3.1, use 'prefixItems' for one schema per position")
      schema.prefixItems = nodes.map(child)
    } else if !parser.isNever(entry.value) {
      schema.items = child(entry.value)
    }
  }

  private func additionalProperties(_ entry: Mapping.Entry) -> Schema.AdditionalProperties {
    if let mapping = entry.value.mapping {
      return mapping.entries.isEmpty ? .any : .schema(child(entry.value))
    }
    switch context.bool(entry) {
    case true?: return .any
    case false?: return .forbidden
    case nil: return .unspecified
    }
  }

  private func enumValues(_ entry: Mapping.Entry) -> [Node]? {
    switch entry.value.value {
    case .sequence(let nodes) where !nodes.isEmpty: return nodes
    case .sequence:
      context.warn(code: .schemaShape, "'enum' is empty and ignored", at: entry.keyLocation)
      return nil
    case .scalar where !entry.value.isNull:
      context.mismatch(entry, expected: "a list")
      return [entry.value]
    case .scalar, .mapping:
      context.mismatch(entry, expected: "a list")
      return nil
    }
  }

  private func examples(_ entry: Mapping.Entry) -> [Node] {
    if let mapping = entry.value.mapping {
      context.warn(
        code: .exampleInvalid,
        "'examples' of a schema must be a list, not a mapping", at: entry.value.location)
      return mapping.entries.map { $0.value.mapping?["value"] ?? $0.value }
    }
    return context.sequence(entry) ?? []
  }
}

extension Schema.AdditionalProperties {
  fileprivate var isForbidden: Bool { if case .forbidden = self { true } else { false } }
}

/// The keywords that are enough to distinguish most elements of a tuple.
private struct PlainType: Hashable {
  var keywords: [String?]

  init(_ node: Node) {
    keywords = ["$ref", "type", "format"].map { node.mapping?[$0]?.scalar?.text }
  }
}
