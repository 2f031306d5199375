// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Key: JSONObject {
  public var key: String?

  public init(key: String? = nil) {
    self.key = key
  }

  public static let properties = Properties(Self.init, (\.key, "key"))
}
