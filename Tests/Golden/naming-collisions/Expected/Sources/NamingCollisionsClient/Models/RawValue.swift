// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct RawValue: JSONObject {
  public var textRawValue: String?

  public init(textRawValue: String? = nil) {
    self.textRawValue = textRawValue
  }

  public static let properties = Properties(Self.init, (\.textRawValue, "textRawValue"))
}
