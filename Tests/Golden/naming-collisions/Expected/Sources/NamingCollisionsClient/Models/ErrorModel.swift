// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct ErrorModel: JSONObject {
  public var code: String?

  public init(code: String? = nil) {
    self.code = code
  }

  public static let properties = Properties(Self.init, (\.code, "code"))
}
