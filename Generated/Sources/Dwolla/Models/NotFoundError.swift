// Made by openapi-codegen from the API's description; changes here get lost.

/// Tells that a resource does not exist, or not for this application.
public nonisolated struct NotFoundError: JSONObject {
  /// The kind of error, for a program to tell apart.
  public var code: String
  /// The reason in words, for a log rather than for the customer.
  public var message: String

  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  public static let properties = Properties(Self.init, (\.code, "code"), (\.message, "message"))
}
