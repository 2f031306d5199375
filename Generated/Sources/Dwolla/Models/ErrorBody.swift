// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct ErrorBody: JSONObject {
  public var code: String?
  /// The code of the error.
  public var error: String?
  public var message: String?

  public init(code: String? = nil, error: String? = nil, message: String? = nil) {
    self.code = code
    self.error = error
    self.message = message
  }

  public static let properties = Properties(
    Self.init, (\.code, "code"), (\.error, "error"), (\.message, "message")
  )
}
