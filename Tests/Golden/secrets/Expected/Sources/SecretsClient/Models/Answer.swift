// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Answer: JSONObject {
  public var text: String

  public init(text: String) {
    self.text = text
  }

  public static let properties = Properties(Self.init, (\.text, "text"))
}
