public import Diagnostics
public import YAML

/// An OpenAPI description, 3.0, 3.1 or 3.2, in one typed form: every reference is resolved, the parts of
/// a path item are merged into its operations, and schemas are reached by `SchemaID`.
public struct Document: Sendable {
  public var version: Version
  public var info: Info
  public var servers: [Server]
  /// The requirement of every operation that has its own none; nil if the document says nothing.
  public var security: [SecurityRequirement]?
  public var securitySchemes: [SecurityScheme]
  public var tags: [Tag]
  /// In the order of the document.
  public var operations: [Operation]
  /// Whether there is nothing to call, so that all types with names are wanted.
  public var isAboutTypes = false
  /// What the API sends by itself.
  public var events: [IncomingEvents] = []
  /// Every schema of the document, and those that its references reach, each one once.
  public var schemas: SchemaStore
  /// `components/schemas`, in the order of the document.
  public var namedSchemas: [(name: String, schema: SchemaID)]
  public var extensions: Extensions
  public var location: SourceLocation
  public var sources = DocumentSources()

  public enum Version: String, Sendable {
    // The underscore represents the dot of the version.
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
  /// The name of the tag that this one is below (3.2).
  public var parent: String?
  /// What the tag is for: `nav`, `badge`, `audience` or a word of the document's (3.2).
  public var kind: String?
}

/// A server (OpenAPI 3.1, section 4.8.5).
public struct Server: Sendable {
  /// What the server is called (3.2).
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

  /// The extension's value; the name includes `x-`.
  public subscript(name: String) -> Node? { entries.first { $0.key == name }?.value }
}
