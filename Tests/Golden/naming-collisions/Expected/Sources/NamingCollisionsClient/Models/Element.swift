// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Element: JSONObject {
  public var textElement: String?

  public init(textElement: String? = nil) {
    self.textElement = textElement
  }

  public static let properties = Properties(Self.init, (\.textElement, "textElement"))
}
