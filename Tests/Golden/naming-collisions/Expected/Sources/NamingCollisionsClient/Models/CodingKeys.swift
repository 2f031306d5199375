// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CodingKeys: JSONObject {
  public var textCodingKeys: String?

  public init(textCodingKeys: String? = nil) {
    self.textCodingKeys = textCodingKeys
  }

  public static let properties = Properties(Self.init, (\.textCodingKeys, "textCodingKeys"))
}
