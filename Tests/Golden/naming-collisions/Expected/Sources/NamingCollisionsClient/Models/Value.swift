// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Value: JSONObject {
  public var value: String?

  public init(value: String? = nil) {
    self.value = value
  }

  public static let properties = Properties(Self.init, (\.value, "value"))
}
