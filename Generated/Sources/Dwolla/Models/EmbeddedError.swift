// Made by openapi-codegen from the API's description; changes here get lost.

/// What is wrong with one value of a request, or with the state of a resource.
public nonisolated struct EmbeddedError: JSONObject {
  /// The kind of error, `Required` or `Invalid` for example.
  public var code: ErrorCode
  /// The error in words.
  public var message: String
  /// Where the value stands in the body, as a JSON pointer. It is missing where the request as a
  /// whole is wrong.
  public var path: String?
  /// What can be done about it, by name. Mostly empty.
  public var links: [String: Link]?

  public init(code: ErrorCode, message: String, path: String? = nil, links: [String: Link]? = nil) {
    self.code = code
    self.message = message
    self.path = path
    self.links = links
  }

  public static let properties = Properties(
    Self.init, (\.code, "code"), (\.message, "message"), (\.path, "path"), (\.links, "_links")
  )
}
