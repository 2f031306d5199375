/// An operation: its request, its responses and its failures.
public struct ClientOperation: Equatable, Sendable, Encodable {
  /// The prefix of its types: `CreateCustomerExchangeSession`.
  public var name: String
  /// The name of its file without the extension.
  public var fileName: String
  /// The `operationId`, or its substitute.
  public var id: String
  /// The expression of the call: `exchangeSessions.create`.
  public var callName: String
  /// The free function: `exchangeSessionsCreate`.
  public var functionName: String
  /// The HTTP method in capitals: `POST`.
  public var method: String
  public var path: String
  /// The URLs of its own servers, by the names of the client's servers that they replace.
  public var servers: [String: String]
  /// The query in the path of the document, which is sent with each call.
  public var fixedQuery: [FixedQueryItem]
  /// One sentence, if the document has one.
  public var summary: Documentation
  public var documentation: Documentation
  public var isDeprecated: Bool
  /// The parameters in the order of the arguments: required ones first.
  public var parameters: [ClientParameter]
  public var body: ClientBody?
  /// The credential argument, if the operation does not use the client's credential.
  public var credential: OperationArgument?
  /// The possible media types of the responses.
  public var accept: [String]
  /// The acceptable schemes. Empty if the operation needs no credential.
  public var security: [ClientSecurityScheme]
  public var requestName: String
  public var success: Success
  public var failures: [ClientFailure]
  /// The media types of streamed successes. `*/*` if all are streamed.
  public var streamed: [String]
  /// The wire names of properties that the document marks as secret, sorted.
  public var secretFields: [String]
  public var errorName: String
  /// How to call it with a URL, or `nil` if it does not support that.
  public var urlCall: URLCall?
  /// How to iterate over all items, or `nil` if it is not a paginated list.
  public var list: PagedList?
  /// The types that only this operation uses.
  public var types: [TypeDeclaration]
  /// The types of its parameters, nested in the request.
  public var parameterTypes: [TypeDeclaration]
}

/// A name and a value in the query of each call.
public struct FixedQueryItem: Equatable, Sendable, Encodable {
  public var name: String
  public var value: String
}

/// A parameter of an operation.
public struct ClientParameter: Equatable, Sendable, Encodable {
  public enum Place: String, Sendable, Encodable {
    case path, query, header, cookie
    /// The whole query.
    case querystring
  }

  public enum Style: String, Sendable, Encodable {
    case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject
  }

  /// How the value is encoded.
  public enum Form: Equatable, Sendable, Encodable {
    /// A single text.
    case value(style: Style)
    case list(style: Style, explode: Bool)
    /// The individual properties of an object.
    case object(style: Style, explode: Bool)
    /// JSON as a single text.
    case json
    /// The properties of an object as pairs of a form, with those that are not written as usual.
    case form([ClientBody.Field])
    /// A key that distinguishes retries from new requests. The client generates it if the caller does not pass one.
    case idempotencyKey
  }

  public var name: String
  public var wireName: String
  public var place: Place
  public var type: TypeReference
  public var isRequired: Bool
  /// The only possible value, which is sent by default.
  public var initialValue: Property.InitialValue?
  public var form: Form
  /// Whether values keep the reserved characters of RFC 3986.
  public var allowsReserved: Bool
  /// Whether an empty list is sent.
  public var allowsEmpty: Bool
  /// Whether descriptions omit the value.
  public var isSecret: Bool
  public var documentation: Documentation
}

/// The encoding of a body.
public enum BodyCoding: String, Sendable, Encodable {
  case json
  /// JSON or text, depending on the `Content-Type` of the response.
  case jsonOrText
  case form
  /// `multipart/form-data`: a form that can contain files.
  case multipart
  case text
  /// A sequence of events.
  case events
  /// A sequence of JSON values.
  case values
  /// Bytes in memory.
  case data
  /// Streamed bytes.
  case binary
}

/// The body of a request.
public struct ClientBody: Equatable, Sendable, Encodable {
  /// A form field whose encoding differs from the default for its type.
  public struct Field: Equatable, Sendable, Encodable {
    public enum Form: Equatable, Sendable, Encodable {
      /// Like a query parameter.
      case style(ClientParameter.Style, explode: Bool, allowsReserved: Bool)
      /// Content of this media type.
      case content(String)
      /// A file of this media type in base64.
      case base64(String)
    }

    public var wireName: String
    public var form: Form
  }

  /// One of several content types: a case of the body's type.
  public struct Choice: Equatable, Sendable, Encodable {
    public var name: String
    public var mediaType: String
    public var coding: BodyCoding
    public var fields: [Field]
    public var type: TypeReference
  }

  /// The argument's name.
  public var name: String
  /// The only or preferred media type.
  public var mediaType: String
  public var coding: BodyCoding
  public var fields: [Field]
  /// The type of the argument.
  public var type: TypeReference
  /// The alternative contents, preferred first. Empty if there is only one.
  public var choices: [Choice]
  public var isRequired: Bool
  /// Whether descriptions omit the value.
  public var isSecret: Bool
  public var documentation: Documentation
}

/// The statuses of a documented response.
public enum StatusMatch: Hashable, Sendable, Encodable {
  case code(Int)
  /// The hundreds: 4 for `4XX`.
  case range(Int)
  case `default`
}

/// The body of a response.
public struct ResponseBody: Equatable, Sendable, Encodable {
  /// The media type that the client accepts.
  public var mediaType: String
  /// Other media types with the same encoding.
  public var otherMediaTypes: [String]
  public var coding: BodyCoding
  public var type: TypeReference
  /// Whether the body can be missing, because servers omit it if the schema allows any object.
  public var isOptional: Bool

  /// A copy whose body can be missing. Null is `nil` too.
  var madeOptional: Self {
    var body = self
    body.isOptional = true
    if case .optional(let wrapped) = type { body.type = wrapped }
    return body
  }

  /// A copy with bytes in memory instead of a stream.
  var collected: ResponseBody {
    guard coding == .binary || coding == .events || coding == .values else { return self }
    var body = self
    body.coding = .data
    body.type = .data
    return body
  }
}

/// A header of a response.
public struct ResponseHeader: Equatable, Sendable, Encodable {
  /// How to decode the text.
  public enum Form: String, Sendable, Encodable {
    case value
    /// Comma-separated values, in one field line or in several.
    case list
    /// Comma-separated names and values: `a,1,b,2`.
    case pairs
    /// Comma-separated pairs: `a=1,b=2`.
    case explodedPairs
    case json
    /// A value for each field line. The lines are never joined.
    case lines
  }

  public var name: String
  public var wireName: String
  public var form: Form
  public var type: TypeReference
  public var isRequired: Bool
  /// Whether descriptions omit the value.
  public var isSecret: Bool
  public var documentation: Documentation
}

/// The result of an operation.
public enum Success: Equatable, Sendable {
  /// The decoded body of the only documented success, which has no headers.
  case body(StatusMatch, ResponseBody)
  /// A struct for the only documented success, with its headers, its body, and the HTTP response.
  case structure(SuccessStructure)
  /// An enum with a case for each documented success.
  case union(SuccessUnion)
}

public struct SuccessStructure: Equatable, Sendable, Encodable {
  public var name: String
  public var status: StatusMatch
  public var documentation: Documentation
  public var headers: [ResponseHeader]
  public var body: ResponseBody?
}

public struct SuccessUnion: Equatable, Sendable, Encodable {
  public struct Case: Equatable, Sendable, Encodable {
    public var name: String
    public var structure: SuccessStructure
  }

  public var name: String
  public var documentation: Documentation
  public var cases: [Case]
}

/// A documented failure: a case of the operation's error.
public struct ClientFailure: Equatable, Sendable, Encodable {
  public var name: String
  public var status: StatusMatch
  public var documentation: Documentation
  public var body: ResponseBody?
  /// The documented alternatives of the body, or `nil` if they cannot be distinguished.
  public var alternatives: Alternatives?
}

extension Success: Encodable {
  private enum Key: String, CodingKey { case status, body, structure, union }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .body(let status, let body):
      try container.encode(status, forKey: .status)
      try container.encode(body, forKey: .body)
    case .structure(let structure): try container.encode(structure, forKey: .structure)
    case .union(let union): try container.encode(union, forKey: .union)
    }
  }

  /// Whether callers may ignore the result, because it has no body or an optional untyped one.
  public var isDiscardable: Bool {
    switch self {
    case .structure(let structure): structure.body == nil
    case .body(_, let body): body.isOptional && body.type == .dictionary(of: .json)
    case .union: false
    }
  }

  /// The type that the method returns. It is at module scope.
  public var typeName: String {
    switch self {
    case .body(_, let body): body.isOptional ? body.type.swiftName + "?" : body.type.swiftName
    case .structure(let structure): structure.name
    case .union(let union): union.name
    }
  }
}

extension ResponseHeader {
  /// Whether the header contains a URL, which may grant access to its resource.
  public var isURL: Bool {
    type == .string && ["location", "content-location"].contains(wireName.lowercased())
  }
}
