public import Diagnostics
public import YAML

/// An operation (OpenAPI 3.1, section 4.8.10) with its path and method, and with the parameters and
/// servers that it inherits from its path item.
public struct Operation: Sendable {
  /// `get`, `post`, … in lower case; one of `additionalOperations` as it is sent.
  public var method: String
  public var path: String
  /// The query that the path's key has after the path, which belongs to each call.
  public var query: [QueryPair]
  /// The `operationId`; nil if the document has none.
  public var id: String?
  public var tags: [String]
  public var summary: String?
  public var description: String?
  public var isDeprecated: Bool
  /// Those of the path item that the operation does not replace come first. `Accept`, `Content-Type`
  /// and `Authorization` are omitted, as section 4.8.12.2.1 has it.
  public var parameters: [Parameter]
  public var requestBody: RequestBody?
  public var responses: [Response]
  /// The operation's own requirement, or else the document's; an empty array means no security.
  public var security: [SecurityRequirement]
  /// The first scheme that the operation's own requirements name and the document does not define, where they
  /// name no other: what is asked for is known by name alone.
  public var undefinedScheme: String?
  public var servers: [Server]
  public var extensions: Extensions
  /// The place of the method's keyword below the path.
  public var location: SourceLocation

  /// The method as it is sent: `GET`.
  public var httpMethod: String { Self.keywords.contains(method) ? method.uppercased() : method }

  private static let keywords: Set<String> = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
  ]
}

/// A name with its value, as they are in a query, without percent-encoding.
public struct QueryPair: Hashable, Sendable {
  public var name: String
  public var value: String
}

public struct Parameter: Sendable {
  public enum Place: String, Sendable { case path, query, header, cookie }
  public enum Style: String, Sendable {
    case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject
  }

  public var name: String
  public var place: Place
  public var description: String?
  public var isRequired: Bool
  public var isDeprecated: Bool
  public var style: Style
  public var explode: Bool
  public var allowReserved: Bool
  public var allowEmptyValue: Bool
  /// The schema, or that of the single media type under `content`.
  public var schema: SchemaID?
  /// The media type where the parameter is described by `content`.
  public var mediaType: String?
  public var examples: [Example]
  public var extensions: Extensions
  public var location: SourceLocation
}

public struct RequestBody: Sendable {
  public var description: String?
  public var isRequired: Bool
  public var content: [MediaType]
  public var extensions: Extensions
  public var location: SourceLocation
}

/// A media type object with the media type that it stands under.
public struct MediaType: Sendable {
  /// As written, `application/json; charset=utf-8` say.
  public var name: String
  public var schema: SchemaID?
  /// What each item of a sequence is (3.2).
  public var itemSchema: SchemaID?
  public var examples: [Example]
  public var encodings: [Encoding]
  public var location: SourceLocation

  public struct Encoding: Sendable {
    public var property: String
    public var contentType: String?
    public var headers: [Header]
    public var style: Parameter.Style?
    public var explode: Bool?
    public var allowReserved: Bool
    /// The place of the property's name.
    public var location: SourceLocation
  }
}

/// The statuses that a response represents.
public enum StatusPattern: Hashable, Sendable {
  /// One status, 100 to 599.
  case code(Int)
  /// `4XX` is `.range(4)`.
  case range(Int)
  case `default`
}

public struct Response: Sendable {
  public var status: StatusPattern
  public var description: String
  public var headers: [Header]
  public var content: [MediaType]
  public var extensions: Extensions
  /// The place of the status.
  public var location: SourceLocation
}

public struct Header: Sendable {
  public var name: String
  public var description: String?
  public var isRequired: Bool
  public var isDeprecated: Bool
  public var explode: Bool
  public var schema: SchemaID?
  /// The media type where the header is described by `content`.
  public var mediaType: String?
  public var examples: [Example]
  public var location: SourceLocation
}

/// An example, from `example` (then without a name) or from `examples`.
public struct Example: Sendable {
  public var name: String?
  public var summary: String?
  public var description: String?
  /// nil if the example is only an `externalValue`.
  public var value: Node?
}
