// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Class: JSONObject {
  public var `class`: String

  public init(class: String) {
    self.class = `class`
  }

  public static let properties = Properties(Self.init, (\.`class`, "class"))
}
