// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Item: JSONObject {
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public static let properties = Properties(Self.init, (\.id, "id"))
}
