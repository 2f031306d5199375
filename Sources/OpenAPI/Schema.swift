public import Diagnostics
public import YAML

/// A schema's place in the `SchemaStore`.
public struct SchemaID: Hashable, Sendable {
  public var index: Int
}

/// All schemas of a document. A schema that several references reach is here once, so that cycles
/// are plain data.
public struct SchemaStore: Sendable {
  public private(set) var schemas: [Schema] = []

  /// All schemas by the names that they have, in the order in which they were read.
  public var named: [(name: String, schema: SchemaID)] {
    schemas.enumerated().compactMap { index, schema in
      schema.name.map { ($0, SchemaID(index: index)) }
    }
  }

  /// The places of all schemas.
  public var ids: [SchemaID] { schemas.indices.map { SchemaID(index: $0) } }

  public init() {
    // Schemas are large, and moving them to make room costs more than room that is never touched.
    schemas.reserveCapacity(2_000)
  }

  public subscript(id: SchemaID) -> Schema {
    _read { yield schemas[id.index] }
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

/// A schema object (JSON Schema 2020-12 as OpenAPI 3.1 uses it; 3.0 is brought into this form).
public struct Schema: Sendable {
  /// The target of a `$ref` that has siblings, which are the other keywords of this value. A `$ref` alone
  /// has no its own schema: who uses it holds the ID of its target.
  public var reference: SchemaID?
  /// The name for a schema that can be referred to: its key in `components/schemas`, or the last part of the
  /// reference that reached it in another file; nil for a schema that stands inline.
  public var name: String?

  /// Empty where the document has no `type`. 3.0's `nullable: true` adds `.null`.
  public var types: [JSONType]
  public var format: String?
  /// The media type of what a string holds (3.1).
  public var contentMediaType: String?
  /// What it is, where that is JSON (3.1).
  public var contentSchema: SchemaID?
  public var title: String?
  public var description: String?
  public var isDeprecated: Bool
  public var isReadOnly: Bool
  public var isWriteOnly: Bool

  /// In the order of the document.
  public var properties: [Property]
  /// Whether the document has `properties`, if only an empty mapping.
  public var hasProperties = false
  public var required: [String]
  public var additionalProperties: AdditionalProperties
  public var items: SchemaID?
  public var prefixItems: [SchemaID]

  public var allOf: [SchemaID]
  public var oneOf: [SchemaID]
  public var anyOf: [SchemaID]
  public var discriminator: Discriminator?
  /// What holds of some values only: `then`, `else` and those of `dependentSchemas`.
  public var conditional: [SchemaID] = []

  /// What limits the values beside their form.
  public var constraints: [SchemaConstraint]

  public var enumValues: [Node]?
  public var const: Node?
  public var defaultValue: Node?
  /// `example` first, then `examples`.
  public var examples: [Node]

  public var extensions: Extensions
  public var location: SourceLocation

  /// A schema that allows everything.
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
    /// The place of the key.
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
    /// The tag's value, and the schema that it represents.
    public var mapping: [(value: String, schema: SchemaID)]
  }
}
