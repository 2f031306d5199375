// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Tag: JSONObject {
  public var name: String

  public init(name: String) {
    self.name = name
  }

  public static let properties = Properties(Self.init, (\.name, "name"))
}
