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
  /// The free function: `customersCreate`; nil if there is none.
  public var function: String?
  /// The method that takes a URL, by its label: `at`.
  public var lookup: String?
  /// The sequence of all items: `all`.
  public var sequence: SequenceEntry?
  /// In capitals: `POST`.
  public var method: String
  public var path: String
  /// The URLs of the servers that it has for itself.
  public var servers: [String]?
  public var isDeprecated: Bool
  /// When it goes away.
  public var sunset: String?
  public var request: String
  public var error: String
  public var returns: APIType
  public var result: Result
  /// Which of its types can be compared: `CreateRequest`.
  public var equatable: [String]
  /// Any one of them is enough, and of it all are needed together; no credential at all where it is empty.
  public var security: [[SecurityEntry]]
  /// In the order in which callers give them.
  public var arguments: [ArgumentEntry]
  public var successes: [ResponseEntry]
  public var failures: [ResponseEntry]
  public var at: String?
}

/// The method that gives all items of a list in pages.
public struct SequenceEntry: Codable, Equatable, Sendable {
  public var name: String
  public var item: APIType
}

/// A parameter or the body of a request.
public struct ArgumentEntry: Codable, Equatable, Sendable {
  public enum Place: String, Codable, Sendable { case path, query, header, cookie, body }

  public var name: String
  /// The parameter's name; the media type of a body.
  public var wire: String
  public var place: Place
  /// Without the optionality of an argument that can be omitted.
  public var type: APIType
  public var isRequired: Bool
  /// How the value becomes text: `form, explode`.
  public var form: String
  /// Of the fields of a form, those that are not written as their types usually are: `deepObject, explode`.
  public var fields: [String: String]?
  public var facts: FactsEntry?
  public var at: String?

  /// As the caller sees it: `limit: Int?`.
  var declaration: String { "\(name): \(swiftType)" }

  var swiftType: String { isRequired ? type.swiftName : type.swiftName + "?" }

  /// Whether values are JSON; everything else is text.
  var isJSON: Bool { form == "json" }
}

/// What an operation responds with a status.
public struct ResponseEntry: Codable, Equatable, Sendable {
  /// `200`, `4XX`, `default`.
  public var status: String
  /// The case of the error, or of the result where that is an enum.
  public var name: String?
  /// The type of the body as callers see it; nil without one.
  public var type: APIType?
  public var mediaType: String?
  public var headers: [HeaderEntry]
  /// The documented meanings of a failure, an enum of Swift; nil if nothing distinguishes them.
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
