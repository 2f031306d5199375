// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `code` and `message`.
public nonisolated struct ErrorBody: JSONObject {
  public var code: String?
  public var message: String?

  public init(code: String? = nil, message: String? = nil) {
    self.code = code
    self.message = message
  }

  public static let properties = Properties(Self.init, (\.code, "code"), (\.message, "message"))
}
