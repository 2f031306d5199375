/// Names that a declaration cannot have, or had better not have.
public enum ReservedNames {
  /// Members that Swift gives a meaning of its own: `x.self` is `x`.
  static let members: Set<String> = ["self", "Type", "Protocol", "init", "hash", "hashValue"]

  /// Keywords that stand in backticks where they are declared.
  static let keywords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
    "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
    "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// Argument labels that need backticks.
  static let labels: Set<String> = ["inout", "let", "var"]

  /// Types that the emitted code uses, from Swift, Foundation and HTTPTypes.
  static let libraryTypes: Set<String> = [
    "Any", "AnyObject", "Array", "Bool", "Character", "Codable", "CodingKey", "Data", "Date",
    "Decodable", "Decoder", "Dictionary", "Double", "Duration", "Encodable", "Encoder",
    "Equatable", "Error", "Float", "HTTPField", "HTTPFields", "HTTPRequest", "HTTPResponse",
    "Hashable", "Identifiable", "Int", "Int32", "Int64", "JSONDecoder", "JSONEncoder", "Never",
    "Optional", "Protocol", "Result", "Self", "Sendable", "Sequence", "Set", "String", "Task",
    "Type", "URL", "UUID", "Void",
  ]

  /// Types and files of the runtime, which every emitted module contains.
  public static let runtimeNames: Set<String> = [
    "Answer", "AuthenticationFailure", "BasicCredential", "BearerToken", "Box", "CalendarDate",
    "CallTimeout", "ClientCore", "ClientCredentials", "Configuration", "ConfigurationError",
    "ConnectionFailure", "Content", "Credential", "DateTimeText", "DecodingFailure", "DigitScanner",
    "Failure", "FailureReason", "Fetch", "FieldParameters", "FormEncoding", "Grant",
    "HTTPTransport", "HiddenText", "Indirect", "InvalidRequest", "JSONCoding", "JSONLiterals",
    "JSONPath", "JSONValue", "Kind", "ListStyle", "MediaType", "NoBody", "NoResponse", "Nullable",
    "ObjectStyle", "OpenEnum", "OperationDescription", "OperationError", "OperationRequest",
    "Origin", "Outcome", "ParameterStyle", "ParameterValue", "PathParameters", "PercentEncoding",
    "Place", "Problem", "QueryParameters", "RedirectPolicy", "Refusal", "RequestBody",
    "RequestMessage", "RequestOptions", "RequestSigner", "Response", "ResponseHeaders", "Security",
    "SecurityScheme", "Server", "ServerMessage", "ServerURL", "SessionDelegate", "SessionEvent",
    "SessionTasks", "TokenFetch", "TokenFetchFailure", "TokenStore", "Transfer", "TransportError",
    "URLSessionTransport", "UndocumentedResponse", "WireName",
  ]
}

extension String {
  /// The name as it is written where it is declared.
  public var escapedIdentifier: String {
    ReservedNames.keywords.contains(self) ? "`\(self)`" : self
  }

  /// The name as it is written as an argument's label.
  public var escapedLabel: String {
    ReservedNames.labels.contains(self) ? "`\(self)`" : self
  }
}
