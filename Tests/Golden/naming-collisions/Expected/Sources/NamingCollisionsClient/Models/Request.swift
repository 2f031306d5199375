// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Request: JSONObject {
  public var id: String?

  public init(id: String? = nil) {
    self.id = id
  }

  public static let properties = Properties(Self.init, (\.id, "id"))
}
