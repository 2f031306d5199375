/// One operation: what it sends, what it responds, and how it fails.
public struct ClientOperation: Equatable, Sendable, Encodable {
  /// The beginning of its types' names: `CreateCustomerExchangeSession`.
  public var name: String
  /// The name of its file without the ending.
  public var fileName: String
  /// The `operationId`, or its substitute.
  public var id: String
  /// As it is called: `exchangeSessions.create`.
  public var callName: String
  /// The free function: `exchangeSessionsCreate`.
  public var functionName: String
  /// In capitals: `POST`.
  public var method: String
  public var path: String
  /// What the document has after the path, sent with each call.
  public var fixedQuery: [FixedQueryItem]
  /// One sentence, where the document has one.
  public var summary: Documentation
  public var documentation: Documentation
  public var isDeprecated: Bool
  /// In the order of the arguments: what must be given comes first.
  public var parameters: [ClientParameter]
  public var body: ClientBody?
  /// What the caller authenticates the call with, where that is not the client's credential.
  public var credential: OperationArgument?
  /// The media types that the responses can have.
  public var accept: [String]
  /// The acceptable schemes; empty if the operation needs none.
  public var security: [ClientSecurityScheme]
  public var requestName: String
  public var success: Success
  public var failures: [ClientFailure]
  /// The media types of successes that the caller reads as they come; `*/*` where these are all.
  public var streamed: [String]
  /// The wire names of what the document marks as secret, in order.
  public var secretFields: [String]
  public var errorName: String
  /// How it is called by a URL; nil if that makes no sense.
  public var urlCall: URLCall?
  /// How all items are read; nil unless the response is a page of a list.
  public var list: PagedList?
  /// The types that only this operation uses.
  public var types: [TypeDeclaration]
  /// The types of its parameters, nested in the request.
  public var parameterTypes: [TypeDeclaration]
}

/// A name with its value, as they are in the query of each call.
public struct FixedQueryItem: Equatable, Sendable, Encodable {
  public var name: String
  public var value: String
}

/// A parameter of an operation.
public struct ClientParameter: Equatable, Sendable, Encodable {
  public enum Place: String, Sendable, Encodable { case path, query, header, cookie }
  public enum Style: String, Sendable, Encodable {
    case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject
  }

  /// How the value becomes text.
  public enum Form: Equatable, Sendable, Encodable {
    /// One piece of text.
    case value(style: Style)
    case list(style: Style, explode: Bool)
    /// Each property of an object for itself.
    case object(style: Style, explode: Bool)
    /// JSON in one piece of text.
    case json
    /// A key that tells repeated requests from new ones; the client makes it where the caller does not.
    case idempotencyKey
  }

  public var name: String
  public var wireName: String
  public var place: Place
  public var type: TypeReference
  public var isRequired: Bool
  /// What is sent where the caller says nothing: the only value that there is.
  public var initialValue: Property.InitialValue?
  public var form: Form
  /// Whether values keep the characters that RFC 3986 reserves.
  public var allowsReserved: Bool
  /// Whether an empty list is sent.
  public var allowsEmpty: Bool
  /// Whether it stays out of descriptions.
  public var isSecret: Bool
  public var documentation: Documentation
}

/// How a body is written or read.
public enum BodyCoding: String, Sendable, Encodable {
  case json
  /// JSON or text, as the response says by its `Content-Type`.
  case jsonOrText
  case form
  /// `multipart/form-data`: the fields of a form, files among them.
  case multipart
  case text
  /// Events, one after another.
  case events
  /// JSON values, one after another.
  case values
  /// Bytes as they are, in memory.
  case data
  /// Bytes as they are, which stream.
  case binary
}

/// The body of a request.
public struct ClientBody: Equatable, Sendable, Encodable {
  /// A field of a form that is not written as its type usually is.
  public struct Field: Equatable, Sendable, Encodable {
    public enum Form: Equatable, Sendable, Encodable {
      /// As a query parameter is.
      case style(ClientParameter.Style, explode: Bool, allowsReserved: Bool)
      /// As this media type.
      case content(String)
      /// As base64 of a file of this media type.
      case base64(String)
    }

    public var wireName: String
    public var form: Form
  }

  /// A content that the caller can choose: a case of the body's type.
  public struct Choice: Equatable, Sendable, Encodable {
    public var name: String
    public var mediaType: String
    public var coding: BodyCoding
    public var fields: [Field]
    public var type: TypeReference
  }

  /// The argument's name.
  public var name: String
  /// The only content, or the preferred one.
  public var mediaType: String
  public var coding: BodyCoding
  public var fields: [Field]
  /// What the caller gives.
  public var type: TypeReference
  /// The contents that there are, the preferred one first; empty if there is only one.
  public var choices: [Choice]
  public var isRequired: Bool
  /// Whether it stays out of descriptions.
  public var isSecret: Bool
  public var documentation: Documentation
}

/// The statuses that a response is documented for.
public enum StatusMatch: Hashable, Sendable, Encodable {
  case code(Int)
  /// The hundreds: 4 for `4XX`.
  case range(Int)
  case `default`
}

/// The body of a response.
public struct ResponseBody: Equatable, Sendable, Encodable {
  /// What the client asks for.
  public var mediaType: String
  /// What it reads in the same way.
  public var otherMediaTypes: [String]
  public var coding: BodyCoding
  public var type: TypeReference
  /// Servers answer without a body where the document promises any object; then it is nil.
  public var isOptional: Bool

  /// The same where it may be missing: null is nil too.
  var madeOptional: Self {
    var body = self
    body.isOptional = true
    if case .optional(let wrapped) = type { body.type = wrapped }
    return body
  }

  /// The same with bytes in memory, where they would stream.
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
  /// How its text becomes a value.
  public enum Form: String, Sendable, Encodable {
    case value
    /// Values with commas between them, in one field line or in several.
    case list
    /// Names and values with commas between them: `a,1,b,2`.
    case pairs
    /// The same with `=` within each pair: `a=1,b=2`.
    case explodedPairs
    case json
    /// A value for each field line, which are never joined.
    case lines
  }

  public var name: String
  public var wireName: String
  public var form: Form
  public var type: TypeReference
  public var isRequired: Bool
  /// Whether it stays out of descriptions.
  public var isSecret: Bool
  public var documentation: Documentation
}

/// What an operation returns.
public enum Success: Equatable, Sendable {
  /// The decoded body of the only documented success, which has no headers.
  case body(StatusMatch, ResponseBody)
  /// A struct of the only documented success: its headers, its body, and the HTTP response.
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
  /// What the document lists as alternatives of the body; nil if nothing distinguishes them.
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

  /// Whether a caller may well have no use for it: it has no body, or any or none.
  public var isDiscardable: Bool {
    switch self {
    case .structure(let structure): structure.body == nil
    case .body(_, let body): body.isOptional && body.type == .dictionary(of: .json)
    case .union: false
    }
  }

  /// The type that the method returns, at module scope.
  public var typeName: String {
    switch self {
    case .body(_, let body): body.isOptional ? body.type.swiftName + "?" : body.type.swiftName
    case .structure(let structure): structure.name
    case .union(let union): union.name
    }
  }
}

extension ResponseHeader {
  /// Whether it holds a URL, which may be a key to what it leads to.
  public var isURL: Bool {
    type == .string && ["location", "content-location"].contains(wireName.lowercased())
  }
}
