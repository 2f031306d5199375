public import Diagnostics
public import YAML

/// An OpenAPI document, version 3.0, 3.1 or 3.2, in a single typed form: all references are resolved, path items are
/// merged into their operations, and `SchemaID` identifies schemas.
public struct Document: Sendable {
  public var version: Version
  public var info: Info
  public var servers: [Server]
  /// The default security requirements of operations, or `nil` if the document has none.
  public var security: [SecurityRequirement]?
  public var securitySchemes: [SecurityScheme]
  public var tags: [Tag]
  /// The operations in the order of the document.
  public var operations: [Operation]
  /// Whether the document has no operations, so that the client consists of all named types.
  public var isAboutTypes = false
  /// Webhooks and callbacks.
  public var events: [IncomingEvents] = []
  /// All schemas of the document and of its references, without duplicates.
  public var schemas: SchemaStore
  /// `components/schemas`, in the order of the document.
  public var namedSchemas: [(name: String, schema: SchemaID)]
  public var extensions: Extensions
  public var location: SourceLocation
  public var sources = DocumentSources()

  public enum Version: String, Sendable {
    // The underscore replaces the dot of the version.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    case v3_0 = "3.0"
    // swift-format-ignore: AlwaysUseLowerCamelCase
    case v3_1 = "3.1"
    // swift-format-ignore: AlwaysUseLowerCamelCase
    case v3_2 = "3.2"
  }
}

public struct Info: Sendable {
  public var title: String
  public var version: String
  public var summary: String?
  public var description: String?
}

public struct Tag: Sendable {
  public var name: String
  public var summary: String?
  public var description: String?
  /// The name of the parent tag (3.2).
  public var parent: String?
  /// The purpose of the tag: `nav`, `badge`, `audience` or another word (3.2).
  public var kind: String?
}

/// A server (OpenAPI 3.1, section 4.8.5).
public struct Server: Sendable {
  /// The name of the server (3.2).
  public var name: String?
  public var url: String
  public var description: String?
  public var variables: [Variable]
  public var extensions: Extensions
  public var location: SourceLocation

  public struct Variable: Sendable {
    public var name: String
    public var defaultValue: String
    public var allowedValues: [String]
    public var description: String?
  }
}

/// The `x-` keywords of an object.
public struct Extensions: Sendable {
  public var entries: [Mapping.Entry]

  public init(_ entries: [Mapping.Entry] = []) { self.entries = entries }

  /// The value of an extension. The name includes `x-`.
  public subscript(name: String) -> Node? { entries.first { $0.key == name }?.value }
}
