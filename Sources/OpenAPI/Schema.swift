public import Diagnostics
public import YAML

/// The index of a schema in the `SchemaStore`.
public struct SchemaID: Hashable, Sendable {
  public var index: Int

  public init(index: Int) { self.index = index }
}

/// All schemas of a document. Each schema exists once, regardless of the number of references to it, so that cycles are
/// plain data.
public struct SchemaStore: Sendable {
  public private(set) var schemas: [Schema] = []

  /// All named schemas, in the order in which they were read.
  public var named: [(name: String, schema: SchemaID)] {
    schemas.enumerated().compactMap { index, schema in
      schema.name.map { ($0, SchemaID(index: index)) }
    }
  }

  /// The IDs of all schemas.
  public var ids: [SchemaID] { schemas.indices.map { SchemaID(index: $0) } }

  public init() {
    // Schemas are large, and reallocation would cost more than unused capacity.
    schemas.reserveCapacity(2_000)
  }

  public subscript(id: SchemaID) -> Schema {
    // Inlinable, because other modules would otherwise copy the whole schema to read one field.
    @inlinable _read { yield schemas[id.index] }
    _modify { yield &schemas[id.index] }
  }

  public mutating func append(_ schema: Schema) -> SchemaID {
    schemas.append(schema)
    return SchemaID(index: schemas.count - 1)
  }
}

public enum JSONType: String, Sendable, CaseIterable {
  case null, boolean, integer, number, string, array, object
}

/// A Schema Object of OpenAPI 3.1 (JSON Schema 2020-12). Schemas of 3.0 are converted to this form.
public struct Schema: Sendable {
  /// The target of a `$ref` with siblings, which are the other keywords of this schema. A `$ref` without siblings has no
  /// separate schema, and its users have the ID of the target.
  public var reference: SchemaID?
  /// The name of the schema: its key in `components/schemas`, or the last part of the reference to it in another file.
  /// `nil` for an inline schema.
  public var name: String?

  /// The types. Empty without `type`. `nullable: true` of 3.0 adds `.null`.
  public var types: [JSONType]
  public var format: String?
  /// The media type of the content of a string (3.1).
  public var contentMediaType: String?
  /// The schema of the content, if it is JSON (3.1).
  public var contentSchema: SchemaID?
  public var title: String?
  public var description: String?
  public var isDeprecated: Bool
  public var isReadOnly: Bool
  public var isWriteOnly: Bool

  /// The properties in the order of the document.
  public var properties: [Property]
  /// Whether the schema has `properties`, even if it is empty.
  public var hasProperties = false
  public var required: [String]
  public var additionalProperties: AdditionalProperties
  public var items: SchemaID?
  public var prefixItems: [SchemaID]

  public var allOf: [SchemaID]
  public var oneOf: [SchemaID]
  public var anyOf: [SchemaID]
  public var discriminator: Discriminator?
  /// Schemas that apply only to some values: `then`, `else` and those in `dependentSchemas`.
  public var conditional: [SchemaID] = []

  /// The limits of values other than their type.
  public var constraints: [SchemaConstraint]

  public var enumValues: [Node]?
  public var const: Node?
  public var defaultValue: Node?
  /// The values of `example` and `examples`.
  public var examples: [Node]

  public var extensions: Extensions
  public var location: SourceLocation

  /// Creates a schema that allows any value.
  public init(name: String? = nil, at location: SourceLocation) {
    self.name = name
    self.location = location
    types = []
    isDeprecated = false
    isReadOnly = false
    isWriteOnly = false
    properties = []
    required = []
    additionalProperties = .unspecified
    prefixItems = []
    allOf = []
    oneOf = []
    anyOf = []
    constraints = []
    examples = []
    extensions = Extensions()
  }

  public struct Property: Sendable {
    public var name: String
    public var schema: SchemaID
    /// The location of the key.
    public var location: SourceLocation

    public init(name: String, schema: SchemaID, location: SourceLocation) {
      self.name = name
      self.schema = schema
      self.location = location
    }
  }

  public enum AdditionalProperties: Sendable {
    case unspecified
    case forbidden
    /// `true` or the empty schema.
    case any
    case schema(SchemaID)
  }

  public struct Discriminator: Sendable {
    public var propertyName: String
    /// The tag values with their schemas.
    public var mapping: [(value: String, schema: SchemaID)]
    /// The schema of a value without a tag, or with a tag that is not in the mapping (3.2).
    public var defaultSchema: SchemaID?
  }
}
