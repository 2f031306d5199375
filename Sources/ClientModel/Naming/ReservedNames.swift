/// Names that a declaration cannot or should not have.
public enum ReservedNames {
  /// Members with a predefined meaning in Swift: `x.self` is `x`, `X.init` is an initializer, and the compiler
  /// synthesizes `hashValue`.
  static let members: Set<String> = ["self", "init", "hashValue"]

  /// `.none` would mean `nil` wherever the enum is optional.
  static let enumerationMembers: Set<String> = members.union(["rawValue", "knownValues", "none"])

  static let unionMembers: Set<String> = members.union(["members", "unknown"])

  /// Keywords that need backticks in declarations.
  static let keywords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
    "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
    "throws", "true", "try", "typealias", "unsafe", "var", "where", "while",
  ]

  /// Argument labels that need backticks in declarations.
  static let labels: Set<String> = ["inout", "let", "var"]

  /// Device names on Windows, which files cannot have, even with an extension.
  public static let deviceNames: Set<String> = Set(
    ["Con", "Prn", "Aux", "Nul"] + (0...9).flatMap { ["Com\($0)", "Lpt\($0)"] })

  /// Types of Swift, Foundation and HTTPTypes that the generated code uses, and the names of these modules.
  public static let libraryTypes: Set<String> = [
    "Any", "AnyObject", "Array", "ArraySlice", "AsyncIteratorProtocol", "AsyncSequence",
    "AsyncStream", "Bool", "CancellationError", "CaseIterable", "Character", "CheckedContinuation",
    "Clock", "ClosedRange", "CocoaError", "Codable", "CodingKey", "Collection", "Comparable",
    "ContinuousClock", "CustomDebugStringConvertible", "CustomReflectable",
    "CustomStringConvertible", "Data", "Date", "DateFormatter", "Decimal", "Decodable", "Decoder",
    "DecodingError", "Dictionary", "Dispatch", "DispatchQueue", "Double", "Duration", "Encodable",
    "Encoder", "EncodingError",
    "Equatable", "Error", "ExpressibleByArrayLiteral", "ExpressibleByBooleanLiteral",
    "ExpressibleByDictionaryLiteral", "ExpressibleByExtendedGraphemeClusterLiteral",
    "ExpressibleByFloatLiteral", "ExpressibleByIntegerLiteral",
    "ExpressibleByNilLiteral", "ExpressibleByStringLiteral", "ExpressibleByUnicodeScalarLiteral",
    "FileHandle", "FileManager",
    "FixedWidthInteger", "Float", "Foundation", "FoundationNetworking", "HTTPField", "HTTPFields",
    "HTTPRequest", "HTTPResponse", "HTTPTypes", "HTTPURLResponse", "Hashable", "Hasher",
    "Identifiable", "Int", "Int32", "Int64", "JSONDecoder", "JSONEncoder", "KeyPath",
    "KeyValuePairs", "Locale", "LocalizedError", "Logger", "Logging", "LosslessStringConvertible",
    "MemoryLayout", "Mirror", "NSError", "NSLock", "NSObject", "NSURLErrorKey", "Never",
    "ObjectIdentifier", "Operation", "Optional", "ProcessInfo", "Protocol", "Range",
    "RawRepresentable", "Result",
    "SIMD16", "Self", "Sendable", "Sequence", "Set", "SingleValueDecodingContainer",
    "SingleValueEncodingContainer", "String", "StringProtocol", "SubSequence", "Substring", "Swift",
    "SystemRandomNumberGenerator",
    "Task", "TaskLocal", "Test", "Testing", "TimeInterval", "TimeZone", "Type", "UInt16", "UInt32",
    "UInt64",
    "UInt8", "URL", "UnsafeBufferPointer", "UnsafeRawBufferPointer", "UnsafeRawPointer",
    "URLAuthenticationChallenge",
    "URLComponents",
    "URLCredential", "URLError",
    "URLRequest", "URLResponse", "URLSession", "URLSessionConfiguration", "URLSessionDataDelegate",
    "URLSessionDataTask", "URLSessionTask", "URLSessionTaskDelegate", "UTF16", "UTF8", "UUID",
    "Unicode", "Void",
  ]

  /// Types of the runtime that declarations of the client's types use, which a nested type with the same name would
  /// shadow.
  public static let namesInDeclarations: Set<String> = [
    "CalendarDate", "CallFailure", "CodableValue", "DecimalText", "EventStream", "Failure",
    "FailureReason", "FilePart", "HTTPBody", "Hidden", "HiddenText", "Href", "HypertextLink",
    "Indirect", "JSONCodable", "JSONObject", "JSONReader", "JSONUnion", "JSONValue", "JSONWriter",
    "Link", "NoBody", "Nullable", "OpenEnum", "OperationDescription", "OperationRequest", "Output",
    "ParameterStyle", "PathOnly", "Problem", "Properties", "PropertySequence",
    "PropertyTable", "Redacted", "RequestMessage",
    "RequestOptions", "Response", "ResponseReader", "Security", "SecurityScheme",
    "ServerSentEvent", "UndocumentedResponse", "UnionMember", "UnionMembers", "ValueStream",
    "WireName",
  ]

  /// The files and types of the runtime, which every generated module contains, and the associated types of its
  /// protocols.
  public static let runtimeNames: Set<String> = [
    "ASCIISet", "AuthenticationFailure", "Base64Chunks", "BasicCredential", "BearerToken",
    "CalendarDate",
    "CallAttempt", "CallContext", "CallFailure", "CallFailureCause", "CallFailureCauses", "CallLog",
    "CallRecord", "Capability", "CharacterEncoding", "ChunkBacklog", "ClientCore",
    "ClientCore+Links", "ClientCredentials", "ClientParts", "CodableBridge", "Configuration",
    "ConfigurationError", "ConnectionFailure", "DateTimeText", "Deadlines", "DebugLogger",
    "DecimalDigits", "DecimalText", "DecodingFailure", "DigitScanner", "Failure", "FailureReason",
    "FieldEncoding", "FieldParameters", "FileChunks", "FileList", "FilePart", "FormEncoding",
    "FoundationValues",
    "HTTPBody", "HTTPDate", "HTTPExchange", "HTTPTransport", "HeaderFields", "HeaderText",
    "Hidden", "HiddenText",
    "Href", "HypertextLink", "IdempotencyKey", "InMemoryTransport", "Indirect", "InvalidRequest",
    "ItemSequence", "JSONCodable", "JSONCoding", "JSONCollections", "JSONDocument", "JSONError",
    "JSONEscape", "JSONLiterals", "JSONNumber", "JSONNumbers", "JSONObject", "JSONPath",
    "JSONProblem", "JSONReader", "JSONScalars", "JSONScanner", "JSONToken", "JSONUnion",
    "JSONValue", "JSONWriter", "JoinedBody", "JoinedChunks", "Link", "LinkError", "Locked",
    "MediaType", "Middleware", "MockResponse", "MockScript", "MockTransport", "MultipartForm",
    "LinkHeader", "LinkScanner", "Next", "NextPage", "NoBody", "Nullable", "NullableLiterals",
    "OpenEnum", "OperationCall",
    "OperationDescription", "OperationError", "OperationRequest", "OptionalValue", "Output",
    "OverflowFile", "PageSequence", "ParameterContent", "ParameterExpansion", "ParameterInput",
    "ParameterStyle", "ParameterValue", "PathOnly", "PathParameters", "PathStyle", "PathTemplate",
    "PathValues",
    "PercentEncoding", "PlainText", "Problem", "Properties", "PropertyAccess", "PropertyNames",
    "PropertySequence", "PropertyTable", "PropertyTokens", "QueryParameters", "QueryStyle",
    "ReadingLimit",
    "ReadingWatch",
    "NullableValue", "ReceivedBody", "Redacted", "RedactedEntries", "Redaction",
    "RedirectPolicy", "RequestBody", "RequestFraming", "RequestMessage",
    "RequestOptions",
    "RequestSignature", "RequestSigner", "RequestTarget", "ResourceLocator", "Response",
    "ResponseFraming", "ResponseHeaders", "ResponseReader", "ResponseRecorder", "ResponseTooLarge",
    "RetryAfter", "RetryDecision", "RetryPolicy", "RetryPolicy+Standard", "SecretNames",
    "SecretNames+Standard", "SecretRemoval", "Security", "SecurityCredential", "SecurityScheme",
    "Server", "ServerAction", "ServerMessage", "ServerURL", "SessionDelegate", "SessionPool",
    "SessionTransfer", "TemporaryFile", "TimeSource", "TokenEndpoint", "TokenFetch",
    "TokenFetchFailure", "TokenGrant", "TokenRules", "TokenStore", "TransportError", "URIReference",
    "URLNouns",
    "URLSessionTransport", "UndocumentedResponse", "UnionMember", "UnionMembers",
    "UnionRanking", "UnionResults", "UploadSource", "WebOrigin", "WireName",
    "CodableValue", "AuthorizationRequest", "DeviceAuthorization", "InMemoryTokenStore",
    "KeptTokens",
    "OAuthClient", "SignInError", "OAuthRefusal", "OAuthSession", "OAuthTokenStore", "OAuthTokens",
    "RandomText", "RandomUUID", "SHA256", "CredentialFit", "EventParser", "EventStream",
    "IncomingRequest",
    "KnownCredential",
    "RecordSplitter", "ResponseContent", "ResponseStreams", "ServerSentEvent", "StreamCall",
    "StreamChunks",
    "StreamSource", "ValueStream",
  ]
}

extension String {
  /// The name in a declaration.
  public var escapedIdentifier: String {
    ReservedNames.keywords.contains(self) ? "`\(self)`" : self
  }

  /// The name as an argument label in a call, where fewer words are reserved.
  public var escapedCallLabel: String { self == "inout" ? "`\(self)`" : self }

  /// The name of a property after a dot, where only `init` is reserved.
  public var escapedMember: String { self == "init" ? "`init`" : self }

  /// The name as an argument label in a declaration.
  public var escapedLabel: String {
    ReservedNames.labels.contains(self) ? "`\(self)`" : self
  }
}
