// Made by openapi-codegen from the API's description; changes here get lost.

/// The date is wrong.
public nonisolated struct InvalidDateError: JSONObject {
  public var code: String
  public var message: String

  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  public static let properties = Properties(Self.init, (\.code, "code"), (\.message, "message"))
}
