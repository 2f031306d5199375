/// An operation: its method, its function and its types, and what it is on the wire.
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
  /// As it is called: `customers.create`.
  public var call: String
  /// The free function: `customersCreate`; nil where there is none.
  public var function: String?
  /// In capitals: `POST`.
  public var method: String
  public var path: String
  public var isDeprecated: Bool
  public var request: String
  public var error: String
  public var returns: String
  public var result: Result
  /// Any one of them is enough; none at all where the list is empty.
  public var security: [SecurityEntry]
  /// In the order in which callers give them.
  public var arguments: [ArgumentEntry]
  public var successes: [ResponseEntry]
  public var failures: [ResponseEntry]
  public var at: String?
}

/// A way to authenticate.
public struct SecurityEntry: Codable, Hashable, Sendable {
  /// `bearer`, `basic`, `anonymous`, `apiKey` or `clientCredentials`.
  public var scheme: String
  /// Where the key goes, or where the token comes from.
  public var detail: String?
  public var scopes: [String]
}

/// A parameter or the body of a request.
public struct ArgumentEntry: Codable, Equatable, Sendable {
  public enum Place: String, Codable, Sendable { case path, query, header, cookie, body }

  public var name: String
  /// The parameter's name; the media type of a body.
  public var wire: String
  public var place: Place
  /// Without the optionality of an argument that can be left out.
  public var type: String
  public var isRequired: Bool
  /// How the value becomes text: `form, explode`.
  public var form: String
  public var at: String?

  /// As the caller sees it: `limit: Int?`.
  var declaration: String { "\(name): \(swiftType)" }

  var swiftType: String { isRequired ? type : type + "?" }
}

/// What an operation answers with a status.
public struct ResponseEntry: Codable, Equatable, Sendable {
  /// `200`, `4XX`, `default`.
  public var status: String
  /// The case of the error, or of the result where that is an enum.
  public var name: String?
  /// The type of the body as callers see it; nil without one.
  public var type: String?
  public var mediaType: String?
  public var headers: [HeaderEntry]
  public var at: String?
}

/// A header of an answer.
public struct HeaderEntry: Codable, Equatable, Sendable {
  public var name: String
  public var wire: String
  public var type: String
  public var isRequired: Bool
  public var at: String?

  var swiftType: String { isRequired ? type : type + "?" }
}
