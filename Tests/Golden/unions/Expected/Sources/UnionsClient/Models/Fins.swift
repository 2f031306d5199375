// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Fins: JSONObject {
  public var fins: Int

  public init(fins: Int) {
    self.fins = fins
  }

  public static let properties = Properties(Self.init, (\.fins, "fins"))
}
