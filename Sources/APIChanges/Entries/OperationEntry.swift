/// An operation: its method, its function, its types, and its form on the wire.
public struct OperationEntry: Codable, Equatable, Sendable {
  public enum Result: String, Codable, Sendable {
    /// The method returns the decoded body.
    case body
    /// A struct of the headers, the body and the response.
    case structure
    /// An enum with a case for each success.
    case union
  }

  public var id: String
  /// The expression of the call: `customers.create`.
  public var call: String
  /// The free function: `customersCreate`, or `nil` if there is none.
  public var function: String?
  /// The argument label of the method with a URL: `at`.
  public var lookup: String?
  /// The method for all items: `all`.
  public var sequence: SequenceEntry?
  /// The HTTP method in capitals: `POST`.
  public var method: String
  public var path: String
  /// The URLs of the operation's own servers.
  public var servers: [String]?
  public var isDeprecated: Bool
  /// The date of removal.
  public var sunset: String?
  public var request: String
  public var error: String
  public var returns: APIType
  public var result: Result
  /// The operation's types that are `Equatable`: `CreateRequest`.
  public var equatable: [String]
  /// Alternative sets of credentials. All credentials of a set are required together. If empty, none is required.
  public var security: [[SecurityEntry]]
  /// The arguments in the order of the call.
  public var arguments: [ArgumentEntry]
  public var successes: [ResponseEntry]
  public var failures: [ResponseEntry]
  public var at: String?
}

/// The method that returns all items of a paginated list.
public struct SequenceEntry: Codable, Equatable, Sendable {
  public var name: String
  public var item: APIType
}

/// A parameter or the body of a request.
public struct ArgumentEntry: Codable, Equatable, Sendable {
  public enum Place: String, Codable, Sendable {
    case path, query, header, cookie, querystring, body
  }

  public var name: String
  /// The name of a parameter, or the media type of a body.
  public var wire: String
  public var place: Place
  /// The type, without the optionality of an optional argument.
  public var type: APIType
  public var isRequired: Bool
  /// The encoding of the value: `form, explode`.
  public var form: String
  /// The form fields whose encoding differs from the default for their type: `deepObject, explode`.
  public var fields: [String: String]?
  public var facts: FactsEntry?
  public var at: String?

  /// The declaration in Swift: `limit: Int?`.
  var declaration: String { "\(name): \(swiftType)" }

  var swiftType: String { isRequired ? type.swiftName : type.swiftName + "?" }

  /// Whether values are JSON, rather than text.
  var isJSON: Bool { form == "json" }
}

/// A documented response of an operation.
public struct ResponseEntry: Codable, Equatable, Sendable {
  /// `200`, `4XX`, `default`.
  public var status: String
  /// The case of the error, or of the result if that is an enum.
  public var name: String?
  /// The type of the body in Swift, or `nil` if there is no body.
  public var type: APIType?
  public var mediaType: String?
  public var headers: [HeaderEntry]
  /// The documented alternatives of a failure, or `nil` if they cannot be distinguished.
  public var alternatives: [ValueEntry]?
  public var at: String?
}

/// A header of a response.
public struct HeaderEntry: Codable, Equatable, Sendable {
  public var name: String
  public var wire: String
  public var type: APIType
  public var isRequired: Bool
  public var at: String?

  var swiftType: String { isRequired ? type.swiftName : type.swiftName + "?" }
}
