public import Diagnostics
public import YAML

/// An operation (OpenAPI 3.1, section 4.8.10) with its path, its method, and the parameters and servers that it inherits
/// from its path item.
public struct Operation: Sendable {
  /// `get`, `post`, … in lowercase, or a method in `additionalOperations` as it is sent.
  public var method: String
  public var path: String
  /// The query in the key under `paths`, which is sent with each call.
  public var query: [QueryPair]
  /// The `operationId`, or `nil` if there is none.
  public var id: String?
  public var tags: [String]
  public var summary: String?
  public var description: String?
  public var isDeprecated: Bool
  /// The parameters of the path item that the operation does not replace, followed by its own. `Accept`,
  /// `Content-Type` and `Authorization` are omitted (section 4.8.12.2.1).
  public var parameters: [Parameter]
  public var requestBody: RequestBody?
  public var responses: [Response]
  /// The requirements of the operation, or otherwise of the document. Empty means no security.
  public var security: [SecurityRequirement]
  /// The first undefined scheme in the operation's own requirements, if all schemes in them are undefined.
  public var undefinedScheme: String?
  public var servers: [Server]
  public var extensions: Extensions
  /// The location of the method under the path.
  public var location: SourceLocation

  /// The method as it is sent: `GET`.
  public var httpMethod: String { Self.keywords.contains(method) ? method.uppercased() : method }

  private static let keywords: Set<String> = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
  ]
}

/// A name and a value in a query, without percent-encoding.
public struct QueryPair: Hashable, Sendable {
  public var name: String
  public var value: String
}

public struct Parameter: Sendable {
  public enum Place: String, Sendable {
    case path, query, header, cookie
    /// The whole query (3.2).
    case querystring
  }

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
  /// The schema, or the schema of the only media type under `content`.
  public var schema: SchemaID?
  /// The media type, if the parameter has `content`.
  public var mediaType: String?
  /// How the properties of a form parameter are encoded.
  public var encodings: [MediaType.Encoding] = []
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

/// A Media Type Object with its key.
public struct MediaType: Sendable {
  /// The key in the document, such as `application/json; charset=utf-8`.
  public var name: String
  public var schema: SchemaID?
  /// The schema of each item of a sequence (3.2).
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
    /// The location of the property's name.
    public var location: SourceLocation
  }
}

/// The statuses of a response.
public enum StatusPattern: Hashable, Sendable {
  /// One status, 100 to 599.
  case code(Int)
  /// A range: `4XX` is `.range(4)`.
  case range(Int)
  case `default`
}

public struct Response: Sendable {
  public var status: StatusPattern
  public var description: String
  public var headers: [Header]
  public var content: [MediaType]
  public var extensions: Extensions
  /// The location of the status.
  public var location: SourceLocation
}

public struct Header: Sendable {
  public var name: String
  public var description: String?
  public var isRequired: Bool
  public var isDeprecated: Bool
  public var explode: Bool
  public var schema: SchemaID?
  /// The media type, if the header has `content`.
  public var mediaType: String?
  public var examples: [Example]
  public var location: SourceLocation
}

/// An example, from `example` (without a name) or `examples`.
public struct Example: Sendable {
  public var name: String?
  public var summary: String?
  public var description: String?
  /// `nil` if the example has only an `externalValue`.
  public var value: Node?
}
