// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Body: JSONObject {
  public var textBody: String?

  public init(textBody: String? = nil) {
    self.textBody = textBody
  }

  public static let properties = Properties(Self.init, (\.textBody, "textBody"))
}
