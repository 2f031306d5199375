// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `id`.
public nonisolated struct IDFields: JSONObject {
  public var id: String?

  public init(id: String? = nil) {
    self.id = id
  }

  public static let properties = Properties(Self.init, (\.id, "id"))
}
