// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Closed: JSONObject {
  public init() {}

  public static let properties = Properties(Self.init)
}
