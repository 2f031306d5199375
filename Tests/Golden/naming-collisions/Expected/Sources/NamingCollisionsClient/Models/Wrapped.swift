// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Wrapped: JSONObject {
  public var textWrapped: String?

  public init(textWrapped: String? = nil) {
    self.textWrapped = textWrapped
  }

  public static let properties = Properties(Self.init, (\.textWrapped, "textWrapped"))
}
